internal import CompetenceModel

/// Said of tables as such: their encoding, columns and rows.
extension Message {
    static let csvNotUTF8 = Message(
        what: Phrase(
            sv: "Filen är inte sparad som UTF-8: å, ä och ö går inte att läsa.",
            en: "The file is not saved as UTF-8: letters such as å, ä and ö cannot be read."),
        remedy: Phrase(
            sv: "Spara den som ”CSV UTF-8” i kalkylprogrammet.",
            en: "Save it as “CSV UTF-8” in the spreadsheet program."))

    static let csvEmpty = Message(
        what: Phrase(sv: "Filen har ingen rad under rubrikraden.", en: "The file has no row below the header."),
        remedy: Phrase(
            sv: "Fyll i minst en rad. Första raden ska vara: {columns}",
            en: "Fill in at least one row. The first row is to be: {columns}"))

    static let csvQuoteOpen = Message(
        what: Phrase(sv: "Ett citattecken avslutas aldrig.", en: "A quotation mark is never closed."),
        remedy: Phrase(
            sv: "Avsluta fältet med \", och skriv \"\" för ett citattecken inne i det.",
            en: "Close the field with \", and write \"\" for a quotation mark inside it."))

    static let csvQuoteMisplaced = Message(
        what: Phrase(
            sv: "Ett citattecken står mitt i ett fält.", en: "A quotation mark stands in the middle of a field."),
        remedy: Phrase(
            sv: "Sätt citattecken runt hela fältet och skriv \"\" för ett citattecken inne i det.",
            en: "Put quotation marks around the whole field, and write \"\" for one inside it."))

    static let csvTooManyColumns = Message(
        what: Phrase(
            sv: "Rubrikraden har {count} kolumner; högst {limit} läses.",
            en: "The header has {count} columns; at most {limit} are read."),
        remedy: Phrase(
            sv: "Öppna filen i ett kalkylprogram, och ta bort kolumnerna som inte hör dit.",
            en: "Open the file in a spreadsheet program, and delete the columns that do not belong there."))

    static let csvColumnUnknown = Message(
        what: Phrase(sv: "Okänd kolumn: \"{column}\".", en: "Unknown column: \"{column}\"."),
        remedy: Phrase(sv: "Kolumnerna heter: {columns}", en: "The columns are called: {columns}"))

    static let csvColumnUnnamed = Message(
        what: Phrase(
            sv: "Kolumn {column} är ifylld men har ingen rubrik.",
            en: "Column {column} is filled in but has no heading."),
        remedy: Phrase(
            sv: "Ge den en rubrik, eller ta bort den. Kolumnerna heter: {columns}",
            en: "Give it a heading, or delete it. The columns are called: {columns}"))

    static let csvColumnTwice = Message(
        what: Phrase(
            sv: "Kolumnen {column} finns två gånger.",
            en: "The column {column} stands twice."),
        remedy: Phrase(
            sv: "Ta bort den ena kolumnen.",
            en: "Remove one of the two columns."))

    static let csvColumnMissing = Message(
        what: Phrase(sv: "Kolumnen {column} saknas.", en: "The column {column} is missing."),
        remedy: Phrase(
            sv: "Lägg till kolumnen. Kolumnerna heter: {columns}",
            en: "Add the column. The columns are called: {columns}"))

    static let csvFieldCount = Message(
        what: Phrase(
            sv: "Raden har {count} fält; rubrikraden har {expected}.",
            en: "The row has {count} fields; the header has {expected}."),
        remedy: Phrase(
            sv: "Sätt citattecken runt fält som innehåller skiljetecken eller radbrytning.",
            en: "Put quotation marks around fields that hold a separator or a line break."))
}
