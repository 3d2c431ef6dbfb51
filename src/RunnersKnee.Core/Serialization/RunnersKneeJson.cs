using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Serialization;

namespace RunnersKnee;

/// <summary>
/// JSON of everything an app stores or sends: strict, source-generated, safe for trimming and native compilation, safe to share between
/// threads. Members are in camelCase, enum values in kebab-case, days <c>2026-03-02</c>; what is null is left out, what has a default may be
/// left out; members may come in any order. Everything else is refused: an unknown member or one given twice, a missing one, null where a
/// value is needed, another case, a number for a name, a value outside its range, a trailing comma, more than 32 levels.
/// <para>
/// Every fault is a <see cref="JsonException"/> whose message says what is wrong, what is allowed and the value, with the path of the member
/// (<c>$.items[2].at</c>) and its line and byte from 0, counted from the first character of the value.
/// </para>
/// </summary>
/// <example><code>var plan = JsonSerializer.Deserialize(json, RunnersKneeJson.Plan);</code></example>
public static class RunnersKneeJson
{
    private static readonly JsonSerializerOptions Documents = CreateDocuments();

    /// <summary>A plan.</summary>
    public static JsonTypeInfo<RehabPlan> Plan { get; } = Of<RehabPlan>();

    /// <summary>A change of a plan; its <c>kind</c> names the case.</summary>
    public static JsonTypeInfo<PlanChange> Change { get; } = Of<PlanChange>();

    /// <summary>A day report.</summary>
    public static JsonTypeInfo<DayReport> Day { get; } = Of<DayReport>();

    /// <summary>A feedback log.</summary>
    public static JsonTypeInfo<FeedbackLog> Log { get; } = Of<FeedbackLog>();

    /// <summary>An intake.</summary>
    public static JsonTypeInfo<Intake> Intake { get; } = Of<Intake>();

    /// <summary>An availability.</summary>
    public static JsonTypeInfo<Availability> Availability { get; } = Of<Availability>();

    /// <summary>A session.</summary>
    public static JsonTypeInfo<Session> Session { get; } = Of<Session>();

    /// <summary>One week of progress.</summary>
    public static JsonTypeInfo<WeekProgress> Progress { get; } = Of<WeekProgress>();

    /// <summary>A protocol; reading one validates it and lists all its faults.</summary>
    public static JsonTypeInfo<Protocol> Protocol { get; } = Of<Protocol>();

    /// <summary>
    /// Makes the records of this library known to an app's own options, so that they may stand inside the app's types. They are read as strictly
    /// and explained as well as above, whatever the options say; a case of a union is written with its <c>kind</c> also where the app names it by
    /// its own type. Inside an app's document <see cref="JsonException.Path"/> names the library's part and the message the whole path.
    /// <para>
    /// It changes the resolver chain of <paramref name="options"/> and nothing else: the app's own types stay as strict or lenient as they were.
    /// Options without a resolver get the default one behind it where reflection is enabled. Call it after the app's own resolvers are set; a
    /// second call changes nothing.
    /// </para>
    /// </summary>
    /// <param name="options">Options that are not yet in use.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> are read-only.</exception>
    public static JsonSerializerOptions AddRunnersKnee(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.TypeInfoResolver is null && JsonSerializer.IsReflectionEnabledByDefault)
        {
            AddDefault(options);
        }

        if (!options.TypeInfoResolverChain.Contains(RunnersKneeJsonResolver.Instance))
        {
            options.TypeInfoResolverChain.Insert(0, RunnersKneeJsonResolver.Instance);
        }

        return options;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where the app has left reflection on.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where the app has left reflection on.")]
    private static void AddDefault(JsonSerializerOptions options) => options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());

    private static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Documents.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions CreateDocuments()
    {
        var options = new JsonSerializerOptions(DocumentOptions.Strict) { TypeInfoResolver = RunnersKneeJsonResolver.Instance };
        options.MakeReadOnly();
        return options;
    }
}
