using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Tests.Simulation.Year;

namespace RunnersKnee.Smoke;

/// <summary>
/// One seeded life, and the hash of all that the library said in it: every change as JSON, every session as JSON and in words, and at the end
/// the plan, the log and the progress. Of four hundred lives one lasts a year, ten four weeks, the others two days.
/// </summary>
internal sealed class Case
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly RehabPlanner _planner;
    private readonly Texts _words;
    private readonly YearOfLife _life;
    private readonly Hash _hash = new();

    public Case(ulong seed, RehabPlanner planner, Texts words)
    {
        (_planner, _words) = (planner, words);
        _life = new YearOfLife(seed, Monday, (seed % 400) switch { 0 => YearOfLife.Days, <= 10 => 28, _ => 2 }, planner).Live();
        Tell(_life.Start);
        foreach (var step in _life.Steps)
        {
            Tell(step.Change);
        }

        foreach (var lived in _life.Sessions)
        {
            Tell(lived.Session);
        }

        End();
    }

    public ulong Hash => _hash.Value;

    public int Changes => _life.Steps.Count + 1;

    /// <summary>What happened, by name; the smoke must not pass because nothing happened.</summary>
    public IEnumerable<string> Seen =>
    [
        .. _life.Steps.Select(s => $"{s.After.Stage}"),
        .. _life.Steps.Select(s => $"{s.After.Status}"),
        .. _life.Steps.Select(s => s.Change.GetType().Name),
        .. _life.Steps.SelectMany(s => s.Change.Decisions).Select(d => $"{d.Verdict}"),
        .. Policies.Where(p => p.Policy == _life.Plan.Policy).Select(p => p.Name),
        .. _life.Plan.Flags.Select(f => _planner.Protocol.Flags.FirstOrDefault(k => k.Id == f.Id)?.Urgency is Urgency.Yellow ? "YellowFlag" : "RedFlag"),
    ];

    public static IEnumerable<string> ToSee =>
    [
        .. Enum.GetNames<Stage>(), .. Enum.GetNames<PlanStatus>(), .. Enum.GetNames<Verdict>(), .. Policies.Select(p => p.Name), "YellowFlag", "RedFlag",
        nameof(PlanChange.Started), nameof(PlanChange.Assessed), nameof(PlanChange.Rescheduled), nameof(PlanChange.Paused), nameof(PlanChange.Resumed),
        nameof(PlanChange.Cleared), nameof(PlanChange.Reviewed),
    ];

    private static IEnumerable<(string Name, PainPolicy Policy)> Policies =>
        [("Default", PainPolicy.Default), ("SeedLiteral", PainPolicy.SeedLiteral), ("LowPain", PainPolicy.LowPain), ("PainMonitoring", PainPolicy.PainMonitoring)];

    private void Tell(PlanChange change)
    {
        var isRead = change.Revision % 8 == 0;
        Store(change, RunnersKneeJson.Change, isRead);
        foreach (var finding in change.Reasons.Concat(change.Decisions.SelectMany(d => d.Reasons)))
        {
            _hash.Add(_words.Sentence(finding));
        }
    }

    private void Tell(Session session)
    {
        Store(session, RunnersKneeJson.Session, session.On.DayNumber % 8 == 0);
        foreach (var item in session.Items)
        {
            _hash.Add(_words.Describe(item));
        }
    }

    private void End()
    {
        var (plan, log, on) = (_life.Plan, _life.Notebook.Lately(_life.Today), _life.Today);
        Store(plan, RunnersKneeJson.Plan, isRead: true);
        Store(plan.Intake, RunnersKneeJson.Intake, isRead: true);
        Store(plan.Availability, RunnersKneeJson.Availability, isRead: true);
        Store(log, RunnersKneeJson.Log, isRead: true);
        foreach (var week in _planner.Progress([_life.Start, .. _life.Steps.Select(s => s.Change)], log))
        {
            Store(week, RunnersKneeJson.Progress, isRead: true);
        }

        foreach (var finding in _planner.Explain(plan, log, on))
        {
            _hash.Add(_words.Sentence(finding));
        }

        var moved = _planner.ChoosePolicy(plan, PainPolicy.SeedLiteral, on);
        Tell(moved);
        Tell(_planner.Pause(plan.Apply(moved), on));
    }

    /// <summary>Adds a document, and where it is wanted reads it back: it must be what was written.</summary>
    private void Store<T>(T value, JsonTypeInfo<T> type, bool isRead)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(value, type);
        _hash.Add(document);
        if (isRead && !value!.Equals(JsonSerializer.Deserialize(document, type)))
        {
            throw new InvalidOperationException($"seed {_life.Seed}: a {typeof(T).Name} does not come back from JSON");
        }
    }
}
