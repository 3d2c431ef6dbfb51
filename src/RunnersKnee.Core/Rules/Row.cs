namespace RunnersKnee.Rules;

/// <summary>Whether a row fires for what was seen, with effective pain <paramref name="e"/>.</summary>
internal delegate bool RowTest<TSeen>(in TSeen o, int e, PainPolicy policy) where TSeen : struct;

/// <summary>One row of a table: its id, what it says, and when.</summary>
internal sealed record Row<TSeen, TRuling>(string Id, TRuling Ruling, RowTest<TSeen> Fires) where TSeen : struct;
