// The words for states, moves and stages, as they stand in a sentence.

extension ClaimState {
    /// As in "the claim is …".
    public var words: Phrase {
        switch self {
        case .submitted: Phrase(sv: "inlämnat", en: "submitted")
        case .internallySignedOff: Phrase(sv: "internt godkänt", en: "signed off internally")
        case .externallySignedOff: Phrase(sv: "externt godkänt", en: "signed off externally")
        case .returned: Phrase(sv: "återsänt", en: "returned")
        case .withdrawn: Phrase(sv: "tillbakadraget", en: "withdrawn")
        case .certified: Phrase(sv: "utfärdat", en: "certified")
        }
    }
}

extension AssessmentState {
    /// As in "the assessment is …".
    public var words: Phrase {
        switch self {
        case .recorded: Phrase(sv: "registrerad", en: "recorded")
        case .claimed: Phrase(sv: "framlagd", en: "claimed")
        case .returned: Phrase(sv: "återsänd", en: "returned")
        case .certified: Phrase(sv: "intygad", en: "certified")
        case .withdrawn: Phrase(sv: "tillbakadragen", en: "withdrawn")
        case .superseded: Phrase(sv: "ersatt", en: "superseded")
        case .supersededAfterReturn: Phrase(sv: "ersatt efter återsändning", en: "superseded after a return")
        }
    }
}

extension CertificateState {
    /// As in "the certificate is …".
    public var words: Phrase {
        switch self {
        case .prepared: Phrase(sv: "utfärdat, inte förseglat", en: "issued, not sealed")
        case .issued: Phrase(sv: "utfärdat", en: "issued")
        case .revoked: Phrase(sv: "återkallat", en: "revoked")
        case .superseded: Phrase(sv: "ersatt", en: "superseded")
        }
    }
}

extension QualityStage {
    /// As in "the … stage".
    public var words: Phrase {
        switch self {
        case .internal: Phrase(sv: "intern", en: "internal")
        case .external: Phrase(sv: "extern", en: "external")
        }
    }
}

extension ClaimState.Move {
    /// As in "it cannot be …", with a passive verb.
    public var words: Phrase {
        switch self {
        case .reviewInternally: Phrase(sv: "granskas internt", en: "reviewed internally")
        case .reviewExternally: Phrase(sv: "granskas externt", en: "reviewed externally")
        case .signOffInternally: Phrase(sv: "godkännas internt", en: "signed off internally")
        case .signOffExternally: Phrase(sv: "godkännas externt", en: "signed off externally")
        case .returnInternally: Phrase(sv: "återsändas av den interna granskningen", en: "returned internally")
        case .returnExternally: Phrase(sv: "återsändas av den externa granskningen", en: "returned externally")
        case .resubmit: Phrase(sv: "lämnas in igen", en: "submitted again")
        case .withdraw: Phrase(sv: "dras tillbaka", en: "withdrawn")
        case .certify: Phrase(sv: "ge intyg", en: "certified")
        }
    }
}

extension AssessmentState.Move {
    /// As in "it cannot be …", with a passive verb.
    public var words: Phrase {
        switch self {
        case .claim: Phrase(sv: "läggas fram", en: "put forward")
        case .release: Phrase(sv: "lämna anspråket", en: "released from its claim")
        case .return: Phrase(sv: "återsändas", en: "returned")
        case .certify: Phrase(sv: "intygas", en: "certified")
        case .withdraw: Phrase(sv: "dras tillbaka", en: "withdrawn")
        case .supersede: Phrase(sv: "ersättas", en: "superseded")
        case .reinstate: Phrase(sv: "börja gälla igen", en: "reinstated")
        case .yield: Phrase(sv: "ge plats för en annan", en: "made to give way to another")
        }
    }
}

extension CertificateState.Move {
    /// As in "it cannot be …", with a passive verb.
    public var words: Phrase {
        switch self {
        case .seal: Phrase(sv: "förseglas", en: "sealed")
        case .revoke: Phrase(sv: "återkallas", en: "revoked")
        case .supersede: Phrase(sv: "ersättas", en: "superseded")
        }
    }
}

extension Sample.Reason {
    /// As in "it was reviewed: …".
    public var words: Phrase {
        switch self {
        case .policyInFull: Phrase(sv: "allt granskas", en: "everything is reviewed")
        case .noCommittedSecret: Phrase(sv: "ingen hemlighet var deponerad", en: "no secret was committed to")
        case .widened: Phrase(sv: "utökat", en: "widened")
        case .provisionalAssessor: Phrase(sv: "provisorisk bedömare", en: "provisional assessor")
        case .returnedWork: Phrase(sv: "återsända bedömningar nyligen", en: "work returned lately")
        case .carriedOver: Phrase(sv: "kvar sedan tidigare stickprov", en: "carried over")
        case .coversAssessor: Phrase(sv: "täcker bedömaren", en: "covers the assessor")
        case .coversUnit: Phrase(sv: "täcker enheten", en: "covers the unit")
        case .coversMethod: Phrase(sv: "täcker metoden", en: "covers the method")
        case .share: Phrase(sv: "lottad", en: "drawn by lot")
        }
    }
}

extension SampleDraw.Discrepancy {
    /// As in "the sample is wrong: …".
    public var words: Phrase {
        switch self {
        case .otherStage: Phrase(sv: "det hör till ett annat steg", en: "it is of another stage")
        case .notEverything:
            Phrase(sv: "det är varken lottat eller allt", en: "it is neither drawn by lot nor everything")
        case .notCommitted:
            Phrase(
                sv: "det är lottat med en hemlighet som inte var deponerad när anspråket lämnades in",
                en: "it is drawn with a secret that was not committed to when the claim was submitted")
        case .otherSecret:
            Phrase(
                sv: "det är lottat med en annan hemlighet än den som skulle användas",
                en: "it is drawn with another secret than the one due")
        case .otherItems:
            Phrase(sv: "lottningen ger andra bedömningar", en: "the lot falls on other assessments")
        }
    }
}
