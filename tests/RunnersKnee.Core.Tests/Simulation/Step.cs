namespace RunnersKnee.Tests.Simulation;

/// <summary>One change in a life: what was known, what was said, what became of it.</summary>
internal sealed record Step(ulong Seed, RehabPlan Before, FeedbackLog Log, PlanChange Change, RehabPlan After)
{
    public DateOnly On => Change.On;

    public PlanChange.Assessed? Assessed => Change as PlanChange.Assessed;
}
