namespace RunnersKnee.Scheduling;

/// <summary>The days of a week that repeats.</summary>
/// <param name="Days">Days of each item, in the order of the request; <see cref="Weekdays.None"/>: no room.</param>
/// <param name="WarmUps">Days of each warm-up, in the order of the request; <see cref="Weekdays.None"/>: it is not needed, or no running day holds it.</param>
internal sealed record WeekChoice(Weekdays[] Days, Weekdays[] WarmUps);
