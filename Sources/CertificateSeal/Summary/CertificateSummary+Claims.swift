import CompetenceModel

/// A summary as CBOR: the claims of a CBOR web token (RFC 8392), those of our own under negative keys. `docs/summary.md` lists them.
extension CertificateSummary {
    private enum Claim {
        /// RFC 8392: when it was signed, in seconds since 1970.
        static let issuedAt = 6
        static let serial = -1
        static let holder = -2
        static let born = -3
        static let issuer = -4
        static let framework = -5
        static let isPartial = -6
        static let issuedOn = -7
        static let validUntil = -8
        static let isIllustrative = -9
        /// Every result once; units name them by their place.
        static let results = -10
        static let units = -11
        static let document = -12
    }

    /// - Parameter seconds: when it is signed, since 1970.
    func claims(signedAt seconds: Int) -> CBOR {
        var results: [String] = []
        let places = units.flatMap(\.results).reduce(into: [String: Int]()) { places, result in
            guard places[result] == nil else { return }
            places[result] = results.count
            results.append(result)
        }
        var claims: [Int: CBOR] = [
            Claim.issuedAt: .integer(seconds),
            Claim.serial: .text(serial.text),
            Claim.holder: .text(holder),
            Claim.issuer: .array([.text(issuer)] + (organisationNumber.map { [.text($0)] } ?? [])),
            Claim.framework: .array(
                [.text(framework.code.text), .integer(framework.version)] + (framework.title.map { [.text($0)] } ?? [])),
            Claim.isPartial: .bool(isPartial),
            Claim.issuedOn: .integer(issuedOn.dayNumber),
            Claim.isIllustrative: .bool(isIllustrative),
            Claim.results: .array(results.map { .text($0) }),
            Claim.units: .array(
                units.map { unit in
                    .array(
                        [
                            .text(unit.reference.code.text), .integer(unit.reference.version),
                            .array(unit.results.map { .integer(places[$0] ?? 0) }),
                        ] + (unit.title.map { [.text($0)] } ?? []))
                }),
            Claim.document: .bytes(document.bytes),
        ]
        claims[Claim.born] = born.map { .integer($0.dayNumber) }
        claims[Claim.validUntil] = validUntil.map { .integer($0.dayNumber) }
        return .map(claims)
    }

    /// Reads what ``claims(signedAt:)`` wrote; anything else is no summary.
    static func read(_ value: CBOR) -> (summary: CertificateSummary, signedAt: Int)? {
        guard case .map(let claims) = value, let signedAt = claims[Claim.issuedAt]?.integer,
            let serialText = claims[Claim.serial]?.text, let serial = CertificateSerial(serialText),
            let holder = claims[Claim.holder]?.text, let issuer = claims[Claim.issuer]?.array,
            let issuerName = issuer.first?.text, let isPartial = claims[Claim.isPartial]?.bool,
            let issuedOn = claims[Claim.issuedOn]?.day, let isIllustrative = claims[Claim.isIllustrative]?.bool,
            let results = claims[Claim.results]?.array?.map({ $0.text }),
            let digest = claims[Claim.document]?.bytes, let document = SHA256Digest(bytes: digest),
            let framework = claims[Claim.framework]?.array.flatMap(Self.framework),
            let units = claims[Claim.units]?.array?.map({ Self.unit($0, results) })
        else { return nil }
        let readUnits = units.compactMap { $0 }
        guard readUnits.count == units.count else { return nil }
        let summary = CertificateSummary(
            serial: serial, holder: holder, born: claims[Claim.born]?.day, issuer: issuerName,
            organisationNumber: issuer.dropFirst().first?.text, framework: framework, isPartial: isPartial,
            isIllustrative: isIllustrative, issuedOn: issuedOn, validUntil: claims[Claim.validUntil]?.day,
            units: readUnits, document: document)
        // What was left over, or could have been written otherwise, would be written differently now.
        return summary.claims(signedAt: signedAt) == value ? (summary, signedAt) : nil
    }

    private static func framework(_ parts: [CBOR]) -> FrameworkStatement? {
        guard parts.count >= 2, let code = parts[0].text.flatMap({ FrameworkCode($0) }), let version = parts[1].integer
        else { return nil }
        return FrameworkStatement(code: code, version: version, title: parts.dropFirst(2).first?.text)
    }

    private static func unit(_ value: CBOR, _ results: [String?]) -> UnitStatement? {
        guard let parts = value.array, parts.count >= 3, let code = parts[0].text.flatMap({ UnitCode($0) }),
            let version = parts[1].integer, let places = parts[2].array?.map({ $0.integer })
        else { return nil }
        let named = places.map { place in
            place.flatMap { results.indices.contains($0) ? results[$0] : nil }
        }
        let readResults = named.compactMap { $0 }
        guard readResults.count == named.count else { return nil }
        return UnitStatement(
            reference: UnitReference(code: code, version: version), title: parts.dropFirst(3).first?.text,
            results: readResults)
    }
}

extension CBOR {
    var integer: Int? {
        guard case .integer(let value) = self else { return nil }
        return value
    }

    var text: String? {
        guard case .text(let value) = self else { return nil }
        return value
    }

    var bytes: [UInt8]? {
        guard case .bytes(let value) = self else { return nil }
        return value
    }

    var bool: Bool? {
        guard case .bool(let value) = self else { return nil }
        return value
    }

    var array: [CBOR]? {
        guard case .array(let value) = self else { return nil }
        return value
    }

    /// A day by its number since 1970-01-01.
    var day: CalendarDate? { integer.flatMap { CalendarDate(dayNumber: $0) } }
}
