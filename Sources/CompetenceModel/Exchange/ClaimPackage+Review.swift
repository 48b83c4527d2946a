extension ClaimPackage {
    /// The claim as the rules of the external stage see it, as far as a package can tell: with the sample and the reviews of
    /// whoever the package is addressed to.
    ///
    /// Where the addressee's own registry knows nothing of the centre's authorisations, those rules are for the centre to
    /// ask when the decision comes in.
    ///
    /// - Parameter sample: `nil` where none is drawn; one that holds nothing is drawn, too.
    public func claimCase(
        sample: [Sample.Item]? = nil, reveal: SamplingReveal? = nil, reviews: [ReviewWithFeedback] = [],
        on day: CalendarDate
    ) -> ClaimCase {
        var claim = AwardClaim(
            id: self.claim, framework: framework.code, organisation: claimsOrganisation.code,
            state: QualityStage.external.awaited,
            round: round,
            submittedBy: submission.by, submittedAt: Timestamp(submission.on), submission: submission.transaction.hash,
            submissionTransaction: submission.transaction.number, submissionOrdinal: submission.ordinal,
            items: assessments.map(\.item))
        if let sample {
            claim.samples = [
                Sample(stage: .external, round: round, reviewer: addressee.handle, reveal: reveal, items: sample)
            ]
        }
        for review in draw.earlierReviews { claim.add(review) }
        for review in reviews {
            claim.add(
                Review(
                    claim: self.claim, round: round, stage: .external, assessment: review.assessment,
                    reviewer: addressee.handle, verdict: review.verdict, criteria: review.criteria,
                    displayed: review.isDisplayed ? Review.Displayed() : nil, on: review.on))
        }
        return ClaimCase(
            claim: claim, framework: framework, assessments: [],
            actor: Practitioner(
                handle: addressee.handle, organisation: addressee.organisationCode, participant: nil, details: .zero),
            stage: .external, centre: claimsOrganisation,
            actorsOrganisation: addresseesOrganisation, today: day)
    }

    /// Whose claim it is: a member's, or the issuer's own.
    private var claimsOrganisation: Organisation {
        guard let centre else { return issuersOrganisation }
        return Organisation(code: centre.code, name: centre.name, relation: .member)
    }

    private var issuersOrganisation: Organisation {
        // A code that is none is taken for the addressee's own, who is then refused: no reader lets one in.
        Organisation(
            code: OrganisationCode(issuer.code) ?? addressee.organisationCode, name: issuer.name,
            municipality: issuer.municipality, relation: .owner)
    }

    /// What a package can tell of the addressee's organisation: it is outside, unless it is the issuer, or the member whose claim
    /// it is, by code or by name. Who the other members are, the centre asks.
    private var addresseesOrganisation: Organisation {
        var organisation = Organisation(
            code: addressee.organisationCode, name: addressee.organisation, relation: .outside)
        let isInside = [issuersOrganisation, claimsOrganisation].contains {
            $0.code == organisation.code || $0.foldedName == organisation.foldedName
        }
        if organisation.foldedName.isEmpty || isInside { organisation.relation = .owner }
        return organisation
    }

    /// The rules that a package has enough in it to ask before the addressee signs off.
    public static let signOffRules: [any QualityRule<ClaimCase>] = returnRules + [SampleIsDrawn(), SampleIsComplete()]

    /// Those that hold for sending a claim back, too.
    public static let returnRules: [any QualityRule<ClaimCase>] = [
        AssurerDidNotAssess(), ExternalAssurerIsOutsideTheCentre(),
    ]

    /// `sample` widened to everything; the same where it holds everything already.
    public func widened(_ sample: [Sample.Item]) -> [Sample.Item] {
        var widened = sample
        widened.widen(to: assessments.map(\.item.assessment))
        return widened
    }
}

// MARK: - The internal stage's sample

extension ClaimPackage {
    /// What a recomputation of the internal stage's sample came to.
    public enum InternalSampleCheck: Sendable, Hashable {
        case agrees
        case disagrees
        /// There is nothing to draw, or not everything that the draw rested on is in the package.
        case notRecomputable
    }

    /// Draws the internal stage's sample again, where the package holds what that takes.
    ///
    /// In the first round the stage drew from the whole claim. What the stage took out of the claim is no longer in the
    /// package, and which root the secret was committed to is known to the registry alone: that part of the proof is the
    /// centre's audit's. Whose work was returned and what was owed is taken from the reasons given.
    public var internalSampleCheck: InternalSampleCheck {
        guard let stage = earlierStage, stage.stage == .internal else { return .notRecomputable }
        let items = assessments.map(\.item)
        let held = Set(items.map(\.assessment))
        let drawn = stage.sample.drawn
        guard let reveal = stage.reveal else { return .notRecomputable }
        guard reveal.ordinal == submission.ordinal else { return .disagrees }
        guard round == 1, drawn.allSatisfy({ held.contains($0.assessment) }) else { return .notRecomputable }
        let byReason = { (reason: Sample.Reason) in
            Set(drawn.filter { $0.reasons.contains(reason) }.map(\.assessment))
        }
        let returned = byReason(.returnedWork)
        let draw = SampleDraw(
            stage: .internal, policy: framework.qualityPolicy, population: items,
            assessorsWithReturnedWork: Set(items.filter { returned.contains($0.assessment) }.map(\.assessor)),
            carriedOver: byReason(.carriedOver))
        return draw.items(seed: lot(at: .internal).seed(reveal.secret)) == drawn ? .agrees : .disagrees
    }
}
