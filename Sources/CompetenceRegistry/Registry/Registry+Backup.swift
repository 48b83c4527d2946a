import RegistryStore

extension Registry {
    /// Copies the registry to a new file, while others may go on using it. Nothing is overwritten.
    public func backup(to path: String) throws(RegistryError) {
        do {
            try store.backup(to: path)
        } catch {
            throw RegistryError(error)
        }
    }
}
