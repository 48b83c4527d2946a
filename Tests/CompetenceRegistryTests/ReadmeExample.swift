// The example of README.md; `ReadmeTests` sees to it that the two are the same.
import CertificateSeal
import CompetenceModel
import CompetenceRegistry
import Foundation

func signOff(_ claim: ClaimID, as handle: Handle, in folder: URL) throws -> String {
    let registry = try Registry.open(at: folder.appending(path: "intyga.sqlite").path)
    let key = try PersonalKey(KeyFile(readingFrom: folder.appending(path: "keys/\(handle).key")))
    switch try registry.session(as: handle, key: key).signOff(claim) {
    case .accepted(let signOff, _):
        return "\(claim) is signed off under \(signOff.authorisation)."
    case .refused(let findings):
        // Every reason at once, each with what to do about it. The steps in it are values: here they are called by their names.
        return findings.map { finding in
            let remedy = finding.message.remedy.text(in: .english) { step in "(\(step.act))" }
            return "\(finding.message.what.en) \(remedy)"
        }.joined(separator: "\n")
    }
}
