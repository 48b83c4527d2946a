import CertificateXML
import CompetenceModel
import LocalFiles

/// Takes the files that sheets name into the evidence store.
struct EvidenceAttachment {
    let registry: Registry
    /// The folder that names are relative to.
    let folder: String
    /// What was not in the store before: it goes out again where nothing comes to rest on it.
    private(set) var added: Set<SHA256Digest> = []

    init(registry: Registry, folder: String) {
        self.registry = registry
        self.folder = folder
    }

    /// Every file of the sheet that is not kept already is read, compared with the digest that the sheet gives, and kept. What
    /// it names without a digest gets its own.
    ///
    /// - Returns: what is wrong, with the line of the evidence.
    mutating func attach(
        filesOf sheet: inout AssessmentSheet, named file: String
    ) throws(RegistryError) -> [InputProblem] {
        var problems: [InputProblem] = []
        for index in sheet.evidence.indices {
            let piece = sheet.evidence[index]
            let hashed: [(SHA256Digest?, String)] = zip(piece.evidence.files, piece.notes.fileNames).map { ($0, $1) }
            for (digest, name) in hashed + piece.unhashedFiles.map({ (nil, $0) }) {
                do throws(RegistryError) {
                    let found = try attach(digest, name)
                    guard digest == nil, !sheet.evidence[index].evidence.files.contains(found) else { continue }
                    sheet.evidence[index].evidence.files.append(found)
                    sheet.evidence[index].notes.fileNames.append(name)
                } catch {
                    guard Self.problems.contains(error.code) else { throw error }
                    problems.append(
                        InputProblem(
                            file: file, line: piece.line, code: error.code.rawValue, message: error.message))
                }
            }
            sheet.evidence[index].unhashedFiles = []
        }
        return problems
    }

    /// What is the matter with one file, and not with the machine.
    private static let problems: Set<RegistryErrorCode> = [
        .evidenceFileMissing, .evidenceFileLinked, .evidenceFileDiffers, .evidenceFileTooLarge, .evidenceFileDisposed,
        .cannotRead,
    ]

    private mutating func attach(_ digest: SHA256Digest?, _ name: String) throws(RegistryError) -> SHA256Digest {
        if let digest, registry.evidence?.condition(of: digest) == .intact { return digest }
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
        return try keep(content, named: name, expecting: digest)
    }

    /// A file from wherever it lies.
    mutating func attach(contentsOf path: String) throws(RegistryError) -> SHA256Digest {
        let content: [UInt8]
        do {
            content = try LocalFile.read(path, atMost: EvidenceStore.largestFile)
        } catch {
            throw RegistryError(reading: error, path)
        }
        return try keep(content, named: path, expecting: nil)
    }

    private mutating func keep(
        _ content: [UInt8], named name: String, expecting digest: SHA256Digest?
    ) throws(RegistryError) -> SHA256Digest {
        let found = SHA256Digest(hashing: content)
        guard digest == nil || found == digest else {
            throw RegistryError(.evidenceFileDiffers, ["file": name, "digest": found.description])
        }
        let isNew = registry.evidence?.condition(of: found) != .intact
        try registry.attachEvidence(content, named: name)
        if isNew { added.insert(found) }
        return found
    }
}

extension Session {
    /// Runs an act that rests on files which have just been attached. Where it is refused, or fails, they go out again.
    func act<Value: Sendable>(
        restingOn attachment: EvidenceAttachment, _ body: (inout Act) throws -> Value?
    ) throws(RegistryError) -> Verdict<Value> {
        let verdict: Verdict<Value>
        do throws(RegistryError) {
            verdict = try act(body)
        } catch {
            try? removeUnusedEvidence(attachment.added)
            throw error
        }
        if verdict.value == nil { try? removeUnusedEvidence(attachment.added) }
        return verdict
    }
}
