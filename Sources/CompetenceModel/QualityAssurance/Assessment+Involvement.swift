extension Assessment {
    /// Whether `actor` had a part in the decision on this assessment: made it, or is the participant; or submitted, drew,
    /// reviewed, signed off or sent back a claim that held it [28].
    ///
    /// - Parameter claims: every claim of the framework, whatever its state.
    public func involves(_ actor: Practitioner, in claims: some Sequence<AwardClaim>) -> Bool {
        if assessor == actor.handle || participant == actor.participant { return true }
        return claims.contains { claim in
            let held =
                claim.items.contains { $0.assessment == id } || claim.reviews.contains { $0.assessment == id }
                || claim.samples.contains { $0.contains(id) }
            guard held else { return false }
            return claim.submittedBy == actor.handle
                || claim.reviews.contains { $0.assessment == id && $0.reviewer == actor.handle }
                || claim.samples.contains { $0.reviewer == actor.handle }
                || claim.signOffs.contains { $0.assurer == actor.handle }
                || claim.returns.contains { $0.assurer == actor.handle }
        }
    }
}
