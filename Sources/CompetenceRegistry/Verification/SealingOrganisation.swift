import CertificateSeal
import CompetenceModel

/// The organisation behind a seal, as far as its renewal leaves it the same: a new certificate may bring another common name
/// and another key.
struct SealingOrganisation: Sendable, Hashable {
    let name: String?
    /// The ten digits of its organisation number; of an organisation that a certificate knows by another identifier, that
    /// identifier.
    let number: String?

    init(name: String?, number: String?) {
        self.name = name
        let number = number?.filter { !$0.isWhitespace } ?? ""
        self.number = number.isEmpty ? nil : number
    }

    init(_ owner: SealOwner) {
        self.init(name: owner.organisationName, number: owner.organisationNumber ?? owner.organisationIdentifier)
    }

    init(_ issuer: CompetenceCertificate.Issuer) {
        self.init(name: issuer.name, number: issuer.organisationNumber?.replacing("-", with: ""))
    }

    /// By number where both state one, else by name: an organisation of another country's register is not the Swedish one of
    /// that name. Who states neither is nobody.
    func isSame(as other: SealingOrganisation) -> Bool {
        if let number, let theirs = other.number { return number == theirs }
        return name != nil && name == other.name
    }
}
