import CertificateSeal
import CompetenceModel

/// The organisation behind a seal, as far as its renewal leaves it the same: a new certificate may bring another common name
/// and another key.
struct SealingOrganisation: Sendable, Hashable {
    let name: String?
    /// The digits of its organisation number.
    let number: String?

    init(name: String?, number: String?) {
        self.name = name
        let digits = number?.filter(\.isNumber) ?? ""
        self.number = digits.isEmpty ? nil : digits
    }

    init(_ owner: SealOwner) {
        self.init(name: owner.organisationName, number: owner.organisationNumber)
    }

    init(_ issuer: CompetenceCertificate.Issuer) {
        self.init(name: issuer.name, number: issuer.organisationNumber)
    }

    /// By number where both state one, else by name. Who states neither is nobody.
    func isSame(as other: SealingOrganisation) -> Bool {
        if let number, let theirs = other.number { return number == theirs }
        return name != nil && name == other.name
    }
}
