using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>One frozen week, as it was drawn.</summary>
internal sealed record FrozenWeek
{
    public required int TrainingDays { get; init; }

    public required int RunningDays { get; init; }

    public required bool Repeats { get; init; }

    public required int[] Budgets { get; init; }

    public required FrozenExercise[] Exercises { get; init; }

    /// <summary>The week as the solver wants it: a dose is given whole or not at all, so the least is the aim.</summary>
    public WeekProblem ToProblem()
    {
        var problem = new WeekProblem
        {
            Count = Exercises.Length,
            RunningDays = RunningDays,
            Repeats = Repeats,
            Spread = Repeats ? WeekSpread.PairsInAWeekThatRepeats : WeekSpread.PairsInOneWeek,
        };
        Budgets.CopyTo(problem.Budgets, 0);
        for (var i = 0; i < Exercises.Length; i++)
        {
            var exercise = Exercises[i];
            problem.Parts[i] = new()
            {
                Minutes = exercise.Minutes,
                Least = exercise.Min,
                Aim = exercise.Min,
                Most = exercise.Max,
                Days = TrainingDays,
                Previous = exercise.Previous,
                HasPrevious = exercise.HasPrevious,
                IsSpaced = exercise.IsSpaced,
                WasDoneOnSunday = exercise.WasDoneOnSunday,
                IsHeavy = exercise.IsHeavy,
                Movement = i,
            };
        }

        return problem;
    }

    /// <summary>Adds everything that was drawn, in the frozen order.</summary>
    public void AddTo(ref Fnv1a sum)
    {
        sum.Add(Exercises.Length);
        sum.Add(TrainingDays);
        sum.Add(RunningDays);
        sum.Add(Repeats);
        foreach (var budget in Budgets)
        {
            sum.Add(budget);
        }

        foreach (var e in Exercises)
        {
            sum.Add(e.Min);
            sum.Add(e.Max);
            sum.Add(e.Minutes);
            sum.Add(e.Priority);
            sum.Add(e.Previous);
            sum.Add(e.IsSpaced);
            sum.Add(e.IsHeavy);
            sum.Add(e.HasPrevious);
            sum.Add(e.WasDoneOnSunday);
        }
    }
}
