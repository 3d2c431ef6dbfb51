using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace RunnersKnee.Serialization;

/// <summary>Offers every type of a document to any options, each behind its guard. The table is written out, so nothing is made by reflection.</summary>
internal sealed class RunnersKneeJsonResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _infos = [];

    private RunnersKneeJsonResolver()
    {
        Add<Citation>();
        Add<Measure>();
        Add<Exercise>();
        Add<Prescription>();
        Add<Rung>();
        Add<Ladder>();
        Add<Flag>();
        Add<RaisedFlag>();
        Add<ExerciseReport>();
        Add<DayReport>();
        Add<FeedbackLog>();
        Add<Protocol>();
        Add<Finding>();
        Add<PainPolicy>();
        Add<Availability>();
        Add<Session>();
        Add<Intake>();
        Add<PlanItem>();
        Add<Decision>();
        Add<Outcome>();
        Add<RehabPlan>();
        Add<WeekProgress>();

        var dose = Add<Dose>();
        AddCase<Dose, Dose.Repetitions>(dose);
        AddCase<Dose, Dose.Isometric>(dose);
        AddCase<Dose, Dose.Steps>(dose);
        AddCase<Dose, Dose.RunWalk>(dose);

        var load = Add<Load>();
        AddCase<Load, Load.Bodyweight>(load);
        AddCase<Load, Load.Weight>(load);
        AddCase<Load, Load.Band>(load);

        var frequency = Add<Frequency>();
        AddCase<Frequency, Frequency.Daily>(frequency);
        AddCase<Frequency, Frequency.DailyOrAtLeast>(frequency);
        AddCase<Frequency, Frequency.TimesPerWeek>(frequency);
        AddCase<Frequency, Frequency.DailyOrPreRun>(frequency);

        var change = Add<PlanChange>();
        AddCase<PlanChange, PlanChange.Started>(change);
        AddCase<PlanChange, PlanChange.Assessed>(change);
        AddCase<PlanChange, PlanChange.Rescheduled>(change);
        AddCase<PlanChange, PlanChange.Moved>(change);
        AddCase<PlanChange, PlanChange.Paused>(change);
        AddCase<PlanChange, PlanChange.Resumed>(change);
        AddCase<PlanChange, PlanChange.Cleared>(change);
        AddCase<PlanChange, PlanChange.Reviewed>(change);
    }

    public static RunnersKneeJsonResolver Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => _infos.TryGetValue(type, out var create) ? create(options) : null;

    private GuardedConverter<T> Add<T>() where T : class => Offer<T, GuardedConverter<T>>(new());

    private void AddCase<TUnion, TCase>(GuardedConverter<TUnion> union) where TUnion : class where TCase : class, TUnion => Offer<TCase, CaseConverter<TUnion, TCase>>(new(union));

    private TConverter Offer<T, TConverter>(TConverter converter) where T : class where TConverter : JsonConverter<T>
    {
        _infos.Add(typeof(T), options =>
        {
            var info = JsonMetadataServices.CreateValueInfo<T>(options, converter);

            // the guard writes and reads the case's name itself
            info.PolymorphismOptions = null;
            return info;
        });
        return converter;
    }
}
