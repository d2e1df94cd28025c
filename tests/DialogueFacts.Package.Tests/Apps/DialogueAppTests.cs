namespace DialogueFacts.Package.Tests.Apps;

public class DialogueAppTests(DialogueApps apps) : IClassFixture<DialogueApps>
{
    [Fact]
    public void An_empty_console_app_lists_the_facts_with_their_evidence() => DialogueApp.AssertLists(Run("Console"));

    [Fact]
    public void A_netstandard2_0_library_lists_them_in_the_app_that_uses_it() => Assert.Equal(Run("Console"), Run("LibraryApp"));

    [Fact]
    public void The_assemblies_for_netstandard2_0_list_them_on_net10_0() => Assert.Equal(Run("Console"), Run("Direct"));

    [Fact]
    public void They_build_without_a_warning() => Assert.Empty(apps.Build.Findings);

    private IReadOnlyList<string> Run(string app) => apps.Stranger.Dotnet($"{app}/bin/Debug/net10.0/{app}.dll").MustSucceed().Lines;
}
