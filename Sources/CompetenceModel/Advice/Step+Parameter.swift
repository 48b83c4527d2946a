extension Step {
    /// What a step is done with.
    public enum Parameter: String, Sendable, Hashable, Codable, CaseIterable, CodingKeyRepresentable {
        // MARK: What it is about

        case participant
        /// The other one of two.
        case otherParticipant
        /// Whom a newcomer looks like and is not.
        case otherThan
        case framework
        /// One unit or several.
        case unit
        case assessment
        case claim
        /// The serial number of a certificate.
        case certificate
        case appeal
        /// The digest of a package, or enough of it.
        case package
        case practitioner
        case authorisation
        /// The fingerprint of a key, or enough of it.
        case keyOnRecord

        // MARK: Who

        /// Whoever does it.
        case actor
        /// The external quality assurer whom a package is for.
        case addressee
        case role
        /// The handle of a new registry's administrator.
        case administrator
        case administratorName
        case name
        case givenName
        case familyName
        case identityNumber
        /// By its code.
        case organisation
        /// What it is to the registry.
        case relation
        case organisationNumber
        /// A new issuer's code.
        case code
        case panel
        /// A group of users of the computer.
        case group

        // MARK: Why, and with which outcome

        case reason
        case comment
        case basis
        case training
        /// The decision that is recorded, by its reference.
        case decision
        /// What a meeting came to.
        case conclusions
        /// What kind of meeting it was.
        case kind
        case outcome
        /// Whether an assessment stands after it was looked at again.
        case stands
        case provisional
        /// Whether a seal takes the place of the one there is.
        case renewing
        /// Whether re-reviews are opened.
        case opening
        /// Whether a protected name is put on a certificate all the same: of which participant.
        case includeProtected
        /// Whose certificate says nothing of the holder's birth.
        case withoutBirth

        // MARK: When

        case day
        case from
        /// The last day.
        case until
        case trainedOn

        // MARK: Where

        /// The registry's file.
        case registry
        /// What the registry is known by.
        case registryIdentity
        case file
        /// Every certificate in a folder.
        case certificateFolder
        case output
        case folder
        case backup
        case checkpoint
        case publicKey
        /// A file that is written and comes in the place of another.
        case newFile
        /// The certificates that an authority issued.
        case chain
        /// The certificates of issuers one trusts.
        case trust
        case statusList
        /// Whether a form is a table.
        case asTable

        // MARK: Of the ledger

        /// What entries are about.
        case about
        /// How many entries, the newest.
        case last
    }

    /// With what of it.
    public enum Value: Sendable, Hashable {
        /// As it stands, or with places in braces; several where the parameter takes several.
        case given([String])
        /// For the person to say.
        case toFillIn
        case yes
        case no
        /// The parameter is only called by its name: "leave the framework out".
        case named

        public static func given(_ id: some Identifier) -> Value { .given([id.text]) }
        public static func given(_ ids: [some Identifier]) -> Value { .given(ids.map(\.text)) }

        /// What is given; empty where nothing is.
        public var texts: [String] {
            if case .given(let texts) = self { texts } else { [] }
        }

        func filled(with values: [String: String]) -> Value {
            guard case .given(let texts) = self else { return self }
            return .given(texts.map { Phrase(sv: $0, en: $0).filled(with: values).en })
        }
    }
}

extension Step.Value: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self = .given([text]) }
}

/// In JSON what is given is a text or a list of texts, what is to be filled in `null`, and a choice `true` or `false`.
extension Step.Value: Codable {
    private static let mention = ["named": true]

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .toFillIn
        } else if let choice = try? container.decode(Bool.self) {
            self = choice ? .yes : .no
        } else if let text = try? container.decode(String.self) {
            self = .given([text])
        } else if let texts = try? container.decode([String].self) {
            self = .given(texts)
        } else {
            _ = try container.decode([String: Bool].self)
            self = .named
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .given(let texts):
            if let only = texts.first, texts.count == 1 {
                try container.encode(only)
            } else {
                try container.encode(texts)
            }
        case .toFillIn: try container.encodeNil()
        case .yes: try container.encode(true)
        case .no: try container.encode(false)
        case .named: try container.encode(Self.mention)
        }
    }
}
