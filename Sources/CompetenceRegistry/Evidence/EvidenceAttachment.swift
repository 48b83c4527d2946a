import CertificateXML
import CompetenceModel
import LocalFiles

/// Takes the files that a sheet names into the evidence store.
struct EvidenceAttachment {
    let registry: Registry
    let evidence: EvidenceStore
    /// The folder that names are relative to.
    let folder: String

    /// Every file of the sheet that is not kept already is read, compared with the digest that the sheet gives, and kept. A
    /// file of a sheet that is refused later is kept too, and does no harm: nothing refers to it.
    ///
    /// - Returns: what is wrong, with the line of the evidence.
    func attach(filesOf sheet: AssessmentSheet, named file: String) throws(RegistryError) -> [InputProblem] {
        var problems: [InputProblem] = []
        for piece in sheet.evidence {
            for (digest, name) in zip(piece.evidence.files, piece.notes.fileNames) {
                do throws(RegistryError) {
                    try attach(digest, name)
                } catch {
                    guard Self.problems.contains(error.code) else { throw error }
                    problems.append(
                        InputProblem(
                            file: file, line: piece.line, code: error.code.rawValue, message: error.message))
                }
            }
        }
        return problems
    }

    /// What is the matter with one file, and not with the machine.
    private static let problems: Set<RegistryErrorCode> = [
        .evidenceFileMissing, .evidenceFileLinked, .evidenceFileDiffers, .evidenceFileTooLarge, .evidenceFileDisposed,
        .cannotRead,
    ]

    private func attach(_ digest: SHA256Digest, _ name: String) throws(RegistryError) {
        guard evidence.condition(of: digest) != .intact else { return }
        let missing = RegistryError(.evidenceFileMissing, ["file": name])
        let content: [UInt8]
        do {
            // A sheet comes from elsewhere: it names files beside itself, and no others; nor does a link that came with it.
            content = try LocalFile.read(name, beneath: folder, atMost: EvidenceStore.largestFile)
        } catch let refusal where refusal.isAbsent {
            throw missing
        } catch .symbolicLink {
            throw RegistryError(.evidenceFileLinked, ["file": name])
        } catch {
            throw RegistryError(reading: error, name)
        }
        let found = SHA256Digest(hashing: content)
        guard found == digest else {
            throw RegistryError(.evidenceFileDiffers, ["file": name, "digest": found.description])
        }
        try registry.attachEvidence(content, named: name)
    }
}
