/// The parts of the work that a ledger tells of.
///
/// Whoever goes through a ledger for some kinds of events asks for the topic before the type: an event knows its topic, while
/// asking it whether it is of a type takes as long as decoding a part of it.
public enum LedgerTopic: Sendable, Hashable, CaseIterable {
    /// The registry, and what can be assessed in it.
    case catalogue
    /// Who acts: authorisations and keys.
    case practitioners
    /// Who is assessed, and what is no longer kept of them.
    case participants
    case assessments
    case claims
    case certificates
    /// Meetings, appeals and re-reviews.
    case quality
    /// What goes to assurers outside, and what comes back.
    case exchange
}
