/// What follows on a claim: certificates, the questions that are asked of them, and the packages in which claims travel.
extension LedgerFacts {
    // MARK: Certificates

    public func certificate(_ serial: CertificateSerial) -> CertificateRecord? {
        value(serial, in: &certificates) { try $0.certificate(serial) }
    }

    /// Every certificate that was prepared on a claim, in that order.
    public func certificates(of claim: ClaimID) -> [CertificateRecord] {
        let serials = value(claim, in: &certificatesOf) { source in
            try source.certificates(of: claim).map { record in
                if self.certificates[record.serial] == nil { self.certificates.set(record.serial, record) }
                return record.serial
            }
        }
        return (serials ?? []).compactMap { certificate($0) }
    }

    /// The certificates of an issuer that are revoked or superseded.
    public func endedCertificates(of issuer: OrganisationCode) -> [CertificateRecord] {
        for found in read({ try $0.endedCertificates(of: issuer) }) ?? []
        where certificates[found.serial] == nil { certificates.set(found.serial, found) }
        return certificates.values.filter { $0.issuer == issuer && $0.ended != nil }
    }

    // MARK: Questions

    public func appeal(_ id: AppealID) -> Appeal? {
        value(id, in: &appeals) { try $0.appeal(id) }
    }

    /// The open appeals against assessments, by number.
    func openAppeals(against assessments: Set<AssessmentID>) -> [Appeal] {
        let unknown = openAppeals.unknown(assessments)
        if source != nil, !unknown.isEmpty {
            for found in read({ try $0.openAppeals(against: unknown) }) ?? [] {
                if appeals[found.id] == nil { appeals.set(found.id, found) }
                openAppeals.set(found.assessment, (openAppeals[found.assessment] ?? []).union([found.id]))
            }
            openAppeals.setAbsent(unknown)
        }
        return Set(assessments.lazy.flatMap { self.openAppeals[$0] ?? [] }).sorted().compactMap { appeal($0) }
    }

    /// Whether an upheld appeal has sent an assessment back.
    func isOverturned(_ assessment: Assessment) -> Bool {
        // Only what was sent back is asked about.
        guard [.returned, .supersededAfterReturn].contains(assessment.state) else { return false }
        return value(assessment.id, in: &overturned) { source in
            try source.overturned([assessment.id]).isEmpty ? nil : true
        } ?? false
    }

    /// The newest certificate that an assessment is behind.
    func certificate(behind assessment: Assessment) -> CertificateRecord? {
        claims(holding: [assessment.id]).filter { $0.state == .certified }
            .flatMap { certificates(of: $0.id) }.last { person($0.participant) == assessment.participant }
    }

    /// Those of `assessments` that somebody must look at again.
    public func openReReviews(of assessments: Set<AssessmentID>) -> Set<AssessmentID> {
        let unknown = openReReviews.unknown(assessments)
        if source != nil, !unknown.isEmpty {
            for found in read({ try $0.openReReviews(of: unknown) }) ?? [] { openReReviews.set(found, true) }
            openReReviews.setAbsent(unknown)
        }
        return assessments.filter { openReReviews[$0] ?? false }
    }

    /// Those of `assessments` of which a re-review was opened because of a certificate, whether it is open still or not.
    public func reReviews(
        of assessments: Set<AssessmentID>, because serial: CertificateSerial
    ) -> Set<AssessmentID> {
        func place(_ id: AssessmentID) -> ReReviewPlace { ReReviewPlace(assessment: id, because: serial) }
        let unknown = reReviews.unknown(Set(assessments.map(place)))
        if source != nil, !unknown.isEmpty {
            let read = read { try $0.reReviews(of: Set(unknown.map(\.assessment)), because: serial) } ?? []
            for found in read { reReviews.set(place(found), true) }
            reReviews.setAbsent(unknown)
        }
        return assessments.filter { reReviews[place($0)] ?? false }
    }

    // MARK: Exchange

    /// The packages in which a claim left the registry, oldest first.
    public func exports(of claim: ClaimID) -> [ExportRecord] {
        value(claim, in: &exports) { try $0.exports(of: claim) } ?? []
    }

    func package(_ digest: SHA256Digest) -> PackageRecord? {
        value(digest, in: &packages) { try $0.package(digest) }
    }
}
