using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>Where a number or a rule comes from. The seed wins where it is explicit; published evidence fills what it leaves open; design fills the rest.</summary>
[JsonConverter(typeof(KebabEnum<Provenance>))]
public enum Provenance
{
    /// <summary>Stated in the article the library began with.</summary>
    Seed,

    /// <summary>Seen in the published source itself.</summary>
    Published,

    /// <summary>Seen only in a page that summarises the published source.</summary>
    PublishedSecondary,

    /// <summary>General knowledge whose citation has not been checked yet.</summary>
    Recalled,

    /// <summary>A decision of this library's design; not a clinical claim.</summary>
    Design,
}
