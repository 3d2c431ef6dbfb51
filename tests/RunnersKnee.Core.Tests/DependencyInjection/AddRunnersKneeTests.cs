using Microsoft.Extensions.DependencyInjection;
using RunnersKnee.Tests.Serialization;

namespace RunnersKnee.Tests.DependencyInjection;

public class AddRunnersKneeTests
{
    [Fact]
    public void An_app_gets_one_planner_with_the_standard_protocol_for_all_to_share()
    {
        using var provider = new ServiceCollection().AddRunnersKnee().BuildServiceProvider();
        using var scope = provider.CreateScope();

        provider.GetRequiredService<RehabPlanner>().Protocol.Should().BeSameAs(Protocol.Standard);
        scope.ServiceProvider.GetRequiredService<RehabPlanner>().Should().BeSameAs(provider.GetRequiredService<RehabPlanner>());
    }

    [Fact]
    public void A_team_may_bring_its_own_protocol()
    {
        using var provider = new ServiceCollection().AddRunnersKnee(Documents.Protocol).BuildServiceProvider();

        provider.GetRequiredService<RehabPlanner>().Protocol.Should().BeSameAs(Documents.Protocol);
    }

    [Fact]
    public void A_planner_that_is_there_already_stays()
    {
        var planner = new RehabPlanner(Documents.Protocol);
        var services = new ServiceCollection().AddSingleton(planner).AddRunnersKnee().AddRunnersKnee();
        using var provider = services.BuildServiceProvider();

        services.Should().ContainSingle();
        provider.GetRequiredService<RehabPlanner>().Should().BeSameAs(planner);
    }

    [Fact]
    public void Calls_can_be_chained_and_need_services()
    {
        var services = new ServiceCollection();

        services.AddRunnersKnee().Should().BeSameAs(services);
        FluentActions.Invoking(() => ((IServiceCollection)null!).AddRunnersKnee()).Should().Throw<ArgumentNullException>();
    }
}
