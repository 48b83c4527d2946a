import CompetenceModel

extension TimelineAct: Decodable {
    private enum CodingKeys: String, CodingKey {
        case act
        case file
        case practitioner
        case authorisation
        case participants
        case participant
        case unit
        case reason
        case grounds
        case appeal
        case outcome
        case claim
        case framework
        case returned
        case comment
        case includeProtected
        case familyName
        case training
        case trainedOn
        case organisation
        case until
    }

    private enum Name: String, Decodable {
        case importCatalogue
        case addOrganisation
        case approve
        case introduce
        case lend
        case authorise
        case certify
        case meeting
        case register
        case assess
        case withdrawAssessment
        case lodgeAppeal
        case decideAppeal
        case submit
        case review
        case widen
        case signOff
        case returnClaim
        case resubmit
        case withdrawClaim
        case issue
        case rename
        case reissue
        case revoke
        case exit
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func value<Value: Decodable>(_ key: CodingKeys) throws -> Value {
            try container.decode(Value.self, forKey: key)
        }
        self =
            switch try container.decode(Name.self, forKey: .act) {
            case .importCatalogue: .importCatalogue(file: try value(.file))
            case .addOrganisation: .addOrganisation(try value(.organisation))
            case .lend: .lend(try value(.practitioner), to: try value(.organisation), until: try value(.until))
            case .approve: .approve(try Approval(from: decoder))
            case .introduce: .introduce(try value(.practitioner))
            case .authorise: .authorise(try value(.practitioner), try value(.authorisation))
            case .certify:
                .certify(try value(.practitioner), training: try value(.training), on: try value(.trainedOn))
            case .meeting: .meeting(try MeetingNotes(from: decoder))
            case .register: .register(try value(.participants))
            case .assess: .assess(try AssessmentNote(from: decoder))
            case .withdrawAssessment:
                .withdrawAssessment(try value(.participant), try value(.unit), reason: try value(.reason))
            case .lodgeAppeal: .lodgeAppeal(try value(.participant), try value(.unit), grounds: try value(.grounds))
            case .decideAppeal: .decideAppeal(try value(.appeal), try value(.outcome), reason: try value(.reason))
            case .submit: .submit(try value(.claim), try value(.framework), try value(.participants))
            case .review:
                .review(
                    try value(.claim),
                    returned: try container.decodeIfPresent([ReturnedWork].self, forKey: .returned) ?? [],
                    comment: try value(.comment))
            case .widen: .widen(try value(.claim), comment: try value(.comment))
            case .signOff: .signOff(try value(.claim))
            case .returnClaim: .returnClaim(try value(.claim), reason: try value(.reason))
            case .resubmit: .resubmit(try value(.claim))
            case .withdrawClaim: .withdrawClaim(try value(.claim), reason: try value(.reason))
            case .issue:
                .issue(
                    try value(.claim),
                    includeProtected: try container.decodeIfPresent(
                        [ParticipantID].self, forKey: .includeProtected) ?? [])
            case .rename: .rename(try value(.participant), familyName: try value(.familyName))
            case .reissue: .reissue(try value(.participant))
            case .revoke: .revoke(try value(.participant), try value(.reason), comment: try value(.comment))
            case .exit: .exit(try value(.participant), try value(.reason))
            }
    }
}
