using Microsoft.Extensions.DependencyInjection.Extensions;
using RunnersKnee;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library.</summary>
public static class RunnersKneeServiceCollectionExtensions
{
    /// <summary>Adds one <see cref="RehabPlanner"/> for all to share, unless there is one already.</summary>
    /// <param name="services">The services.</param>
    /// <param name="protocol">A team's own protocol; null: the standard one.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRunnersKnee(this IServiceCollection services, Protocol? protocol = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(protocol is null ? RehabPlanner.Default : new RehabPlanner(protocol));
        return services;
    }
}
