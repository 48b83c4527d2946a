import CompetenceModel
import CompetenceRegistry

/// The words for closed vocabularies, where the model has none.
enum Terms {
    static func title(_ state: ClaimState) -> Phrase { state.words }

    static func title(_ state: AssessmentState) -> Phrase { state.words }

    static func title(_ state: CertificateState) -> Phrase { state.words }

    static func title(_ stage: QualityStage) -> Phrase { stage.words }

    static func title(_ verdict: Review.Verdict) -> Phrase {
        switch verdict {
        case .approved: Phrase(sv: "godkänd", en: "approved")
        case .returned: Phrase(sv: "återsänd", en: "returned")
        }
    }

    /// Said of several.
    static func titleOfSeveral(_ verdict: Review.Verdict) -> Phrase {
        switch verdict {
        case .approved: Phrase(sv: "godkända", en: "approved")
        case .returned: Phrase(sv: "återsända", en: "returned")
        }
    }

    static func title(_ reason: Sample.Reason) -> Phrase { reason.words }

    static func title(_ reason: ExitReason) -> Phrase {
        switch reason {
        case .work: Phrase(sv: "arbete", en: "work")
        case .studies: Phrase(sv: "studier", en: "studies")
        case .placement: Phrase(sv: "praktik", en: "placement")
        case .seekingWork: Phrase(sv: "arbetssökande", en: "seeking work")
        case .other: Phrase(sv: "annat", en: "other")
        }
    }

    static func title(_ sex: Sex) -> Phrase {
        switch sex {
        case .female: Phrase(sv: "kvinna", en: "female")
        case .male: Phrase(sv: "man", en: "male")
        }
    }

    static func title(_ relation: Organisation.Relation) -> Phrase {
        switch relation {
        case .owner: Phrase(sv: "ägare", en: "owner")
        case .member: Phrase(sv: "medlem", en: "member")
        case .outside: Phrase(sv: "utanför", en: "outside")
        }
    }

    static func title(_ issuers: Issuers) -> Phrase {
        switch issuers {
        case .owner: Phrase(sv: "ägaren", en: "owner")
        case .members: Phrase(sv: "varje medlem själv", en: "members, each for itself")
        }
    }

    static func title(_ setting: Evidence.Setting) -> Phrase {
        switch setting {
        case .workplace: Phrase(sv: "arbetsplats", en: "workplace")
        case .training: Phrase(sv: "utbildning", en: "training")
        case .simulation: Phrase(sv: "simulering", en: "simulation")
        case .other: Phrase(sv: "annat", en: "other")
        }
    }

    static func title(_ reason: RevocationReason) -> Phrase {
        switch reason {
        case .error: Phrase(sv: "fel i intyget", en: "error")
        case .malpractice: Phrase(sv: "missbruk", en: "malpractice")
        case .holderRequest: Phrase(sv: "innehavarens begäran", en: "holder's request")
        case .superseded: Phrase(sv: "ersatt", en: "superseded")
        case .qualityAssuranceFailure: Phrase(sv: "brist i kvalitetssäkringen", en: "quality assurance failure")
        }
    }

    /// Why somebody who holds the role may not act here; what the finding says, without whom and what it is about.
    static func reasonToKeepOut(_ code: FindingCode) -> Phrase {
        switch code {
        case .assurerNotAuthorised, .assessorNotAuthorised, .assessorNoLongerAuthorised:
            Phrase(sv: "har inte behörighet för det här", en: "is not authorised for this")
        case .assurerAssessed: Phrase(sv: "har gjort bedömningar i det", en: "made assessments in it")
        case .assurerSubmitted: Phrase(sv: "har lämnat in det", en: "submitted it")
        case .assurerIsParticipant: Phrase(sv: "är deltagare i det", en: "is a participant of it")
        case .assessorIsTheParticipant: Phrase(sv: "är deltagaren", en: "is the participant")
        case .internalAssurerOutsideCentre:
            Phrase(
                sv: "hör inte till organisationen och är inte utlånad dit",
                en: "is not of the organisation, nor lent to it")
        case .externalAssurerOfSameCentre: Phrase(sv: "hör inte till någon utanför", en: "is not from outside")
        case .assurerTookPartInOtherStage:
            Phrase(sv: "har deltagit i ett annat steg", en: "has taken part in another stage")
        case .appealDeciderTookPart:
            Phrase(sv: "deltog i det som omprövas", en: "took part in what was appealed against")
        default: Phrase(sv: code.rawValue, en: code.rawValue)
        }
    }

    static func title(_ text: LocalizedText) -> Phrase { Phrase(sv: text.sv, en: text.en ?? text.sv) }

    static func title(_ role: Role) -> Phrase { title(role.title) }

    static let yes = Phrase(sv: "ja", en: "yes")
    static let no = Phrase(sv: "nej", en: "no")

    static func yesOrNo(_ value: Bool, _ language: Language) -> Cell {
        Cell(json: .bool(value), text: value ? yes[language] : no[language])
    }
}
