import LocalFiles

extension RegistryError {
    /// What kept an evidence file from being read.
    init(reading refusal: FileRefusal, _ path: String) {
        switch refusal {
        case .tooLarge:
            self.init(.evidenceFileTooLarge, ["path": path, "limit": String(EvidenceStore.largestFile >> 20)])
        default: self.init(.cannotRead, ["path": path, "detail": refusal.words])
        }
    }

    init(writing refusal: FileRefusal, _ path: String) {
        self.init(.cannotWrite, ["path": path, "detail": refusal.words])
    }
}
