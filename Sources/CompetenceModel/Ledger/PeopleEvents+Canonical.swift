// In each of these the fields stand in the order of their names, as everywhere in canonical JSON; what is absent is left out.

extension ParticipantAdded: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("details")
            json.write(details)
            json.field("from")
            json.write(from)
            json.field("isProtected")
            json.write(isProtected)
            if let municipality {
                json.field("municipality")
                json.write(municipality)
            }
            json.field("organisation")
            json.write(organisation)
            json.field("otherThan")
            json.list(otherThan) { $0.write($1) }
            json.field("participant")
            json.write(participant)
            if let sex {
                json.field("sex")
                json.write(sex.rawValue)
            }
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("details")
        let details = try json.digest()
        try json.field("from")
        let from = try json.date()
        try json.field("isProtected")
        let isProtected = try json.truth()
        let municipality: MunicipalityCode? = json.hasField("municipality") ? try json.identifier() : nil
        try json.field("organisation")
        let organisation: OrganisationCode = try json.identifier()
        try json.field("otherThan")
        let otherThan: [ParticipantID] = try json.list { json throws(CanonicalJSONProblem) in try json.numbered() }
        try json.field("participant")
        let participant: ParticipantID = try json.numbered()
        let sex: Sex? = json.hasField("sex") ? try json.value() : nil
        try json.endObject()
        self.init(
            participant: participant, details: details, sex: sex, municipality: municipality, isProtected: isProtected,
            organisation: organisation, from: from, otherThan: otherThan)
    }
}

extension ParticipantRegistered: CanonicallyCoded {
    func write(to json: inout CanonicalJSONWriter) {
        json.object { json in
            json.field("framework")
            json.write(framework)
            json.field("on")
            json.write(on)
            json.field("participant")
            json.write(participant)
        }
    }

    init(from json: inout CanonicalJSONReader) throws(CanonicalJSONProblem) {
        try json.beginObject()
        try json.field("framework")
        let framework: FrameworkCode = try json.identifier()
        try json.field("on")
        let on = try json.date()
        try json.field("participant")
        let participant: ParticipantID = try json.numbered()
        try json.endObject()
        self.init(participant: participant, framework: framework, on: on)
    }
}
