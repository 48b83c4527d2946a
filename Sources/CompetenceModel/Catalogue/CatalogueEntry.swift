/// A framework with what has been decided about it.
public struct CatalogueEntry: Sendable, Hashable {
    /// The newest version. Its provenance is that of its adoption where a body has adopted it, otherwise as imported.
    public var framework: Framework
    /// In the order in which they were recorded; of every version.
    public var adoptions: [PanelAdoption]
    public var issuers: Issuers

    public init(framework: Framework, adoptions: [PanelAdoption], issuers: Issuers = .owner) {
        self.framework = framework
        self.adoptions = adoptions
        self.issuers = issuers
    }
}
