public import CompetenceModel

extension MunicipalityCode {
    /// The municipality's name where it is of Kalmar county, otherwise its code.
    ///
    /// Source: Statistics Sweden's codes. Other counties are shown by code: a list of all municipalities would have to
    /// be kept up as they merge and part.
    public var displayName: String { Self.kalmarCounty[text] ?? text }

    private static let kalmarCounty = [
        "0821": "Högsby", "0834": "Torsås", "0840": "Mörbylånga", "0860": "Hultsfred", "0861": "Mönsterås",
        "0862": "Emmaboda", "0880": "Kalmar", "0881": "Nybro", "0882": "Oskarshamn", "0883": "Västervik",
        "0884": "Vimmerby", "0885": "Borgholm",
    ]
}
