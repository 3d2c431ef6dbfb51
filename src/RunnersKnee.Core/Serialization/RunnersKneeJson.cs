using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee;

/// <summary>JSON of everything an app stores or sends: strict, source-generated, safe for trimming and native compilation.</summary>
public static class RunnersKneeJson
{
    /// <summary>A plan.</summary>
    public static JsonTypeInfo<RehabPlan> Plan => throw new NotImplementedException();

    /// <summary>A change of a plan.</summary>
    public static JsonTypeInfo<PlanChange> Change => throw new NotImplementedException();

    /// <summary>A day report.</summary>
    public static JsonTypeInfo<DayReport> Day => throw new NotImplementedException();

    /// <summary>A feedback log.</summary>
    public static JsonTypeInfo<FeedbackLog> Log => throw new NotImplementedException();

    /// <summary>An intake.</summary>
    public static JsonTypeInfo<Intake> Intake => throw new NotImplementedException();

    /// <summary>An availability.</summary>
    public static JsonTypeInfo<Availability> Availability => throw new NotImplementedException();

    /// <summary>A session.</summary>
    public static JsonTypeInfo<Session> Session => throw new NotImplementedException();

    /// <summary>A protocol; reading one validates it and lists all its faults.</summary>
    public static JsonTypeInfo<Protocol> Protocol => throw new NotImplementedException();

    /// <summary>Makes these types known to an app's own options.</summary>
    public static JsonSerializerOptions AddRunnersKnee(this JsonSerializerOptions options) => throw new NotImplementedException();
}
