namespace RunnersKnee.Peers;

/// <summary>A proven best week: its days, and what it was worth (one number where the levels fit into one, else the number of the last stage).</summary>
internal sealed record CpSatAnswer(byte[] Masks, long Objective, int Stages);
