/// What operating systems and SQLite say, in Swedish. Words that are not known here stay as they are: rather English than
/// nothing.
public enum SystemWords {
    private static let swedish = [
        // The operating system: the words of glibc, musl and Darwin.
        "No such file or directory": "det finns ingen sådan fil eller mapp",
        "Permission denied": "du har inte rätt till det",
        "Operation not permitted": "det är inte tillåtet",
        "Is a directory": "det är en mapp",
        "Not a directory": "det är ingen mapp",
        "File exists": "det finns redan en fil där",
        "No space left on device": "disken är full",
        "Read-only file system": "disken kan bara läsas",
        "Input/output error": "fel på disken",
        "I/O error": "fel på disken",
        "File too large": "filen är för stor",
        "File name too long": "filnamnet är för långt",
        "Filename too long": "filnamnet är för långt",
        "Too many open files": "för många filer är öppna",
        "Disk quota exceeded": "utrymmet på disken är slut",
        "Quota exceeded": "utrymmet på disken är slut",
        "Too many levels of symbolic links": "länkarna leder runt i en ring",
        "No such device or address": "ingen tar emot i andra änden",
        "Broken pipe": "den som tar emot har slutat",
        "Device or resource busy": "den är upptagen",
        // SQLite.
        "database disk image is malformed": "databasfilens innehåll hänger inte ihop",
        "database or disk is full": "disken är full",
        "disk I/O error": "fel på disken",
        "unable to open database file": "databasfilen går inte att öppna",
        "attempt to write a readonly database": "databasfilen kan bara läsas",
        "file is not a database": "filen är ingen databas",
        "out of memory": "minnet räcker inte",
        // intyga's own, of files.
        "it is a named pipe": "det är ett namngivet rör",
        "it is a symbolic link": "det är en symbolisk länk",
        "it is no regular file": "det är ingen vanlig fil",
        "another program is making it": "ett annat program håller på att göra den",
        "the registry is in memory": "registret finns bara i minnet",
    ]

    /// The words in Swedish; with a code behind them, as `disk I/O error (SQLite 10)`, it stays there.
    public static func inSwedish(_ words: String) -> String {
        if let known = swedish[words] { return known }
        guard words.hasSuffix(")"), let bracket = words.lastIndex(of: "("), bracket > words.startIndex,
            let known = swedish[String(words[..<words.index(before: bracket)])]
        else { return words }
        return known + " " + words[bracket...]
    }
}
