import RegistryStore

extension RegistryError {
    init(_ error: StoreError) {
        switch error {
        case .alreadyExists(let path): self.init(.registryExists, ["path": path])
        case .remains(let path): self.init(.registryRemains, ["path": path])
        case .notFound(let path): self.init(.registryNotFound, ["path": path])
        case .openToOthers(let path, let mode):
            self.init(.registryOpenToOthers, ["path": path, "mode": String(mode, radix: 8)])
        case .inTheWay(let path, let reason): self.init(.registryFileInTheWay, ["path": path, "detail": reason])
        case .schemaDiffers(let detail): self.init(.registrySchemaDiffers, ["detail": detail])
        case .notARegistry(let path): self.init(.notARegistry, ["path": path])
        case .otherSchema(let found, let supported):
            self.init(.registryOfOtherFormat, ["found": "\(found)", "supported": "\(supported)"])
        case .busy: self.init(.registryBusy)
        case .readOnly: self.init(.registryReadOnly)
        case .cannotRead(let path, let reason): self.init(.cannotRead, ["path": path, "detail": reason])
        case .logUnreadable(let path): self.init(.registryLogUnreadable, ["path": path])
        case .cannotWrite(let path, let reason): self.init(.cannotWrite, ["path": path, "detail": reason])
        case .corrupt(let detail), .contradiction(let detail): self.init(.registryDamaged, ["detail": detail])
        case .expired: self.init(.internalFault, ["detail": "the transaction is over"])
        case .io(let detail): self.init(.inputOutput, ["detail": detail])
        }
    }
}
