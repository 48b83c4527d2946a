/// What the argument parser says, in Swedish. What is not known here stays as it is: rather English than nothing.
enum ParserMessage {
    private static let beginnings: [(en: String, sv: String)] = [
        ("Missing expected argument ", "Argument saknas: "),
        ("Missing one of: ", "Ett av dessa saknas: "),
        ("Missing value for ", "Värde saknas för "),
        ("Missing required subcommand.", "Ett underkommando saknas."),
        ("Unknown option ", "Okänt alternativ "),
        ("Unexpected argument ", "Oväntat argument "),
        ("Invalid option: ", "Ogiltigt alternativ: "),
        ("The value ", "Värdet "),
        ("The option ", "Alternativet "),
    ]

    private static let middles: [(en: String, sv: String)] = [
        (" is invalid for ", " duger inte för "),
        (" does not take any value, but ", " tar inget värde, men "),
        (" was specified.", " angavs."),
        (" unexpected arguments: ", " oväntade argument: "),
        (". Did you mean ", ". Menade du "),
        ("Please provide one of ", "Välj bland "),
    ]

    static func swedish(_ message: String) -> String {
        var text = message
        if let beginning = beginnings.first(where: { text.hasPrefix($0.en) }) {
            text = beginning.sv + text.dropFirst(beginning.en.count)
        }
        for middle in middles { text = text.replacing(middle.en, with: middle.sv) }
        return text
    }
}
