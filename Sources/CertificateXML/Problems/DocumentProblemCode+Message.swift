public import CompetenceModel

extension DocumentProblemCode {
    /// What the code says, with places to be filled. One catalogue, both languages; a code without a text does not compile.
    ///
    /// Longer than other files because of that: parted, it would need a default, and with one nobody would miss a text.
    public var message: Message {
        switch self {
        case .notUTF8:
            Message(
                what: Phrase(
                    sv: "Filen är inte sparad som UTF-8: {detailSv}",
                    en: "The file is not saved as UTF-8: {detail}"),
                remedy: Phrase(
                    sv: "Öppna filen i ett textprogram, och spara den med teckenkodningen UTF-8.",
                    en: "Open the file in a text editor, and save it with the encoding UTF-8."))
        case .notWellFormed:
            Message(
                what: Phrase(
                    sv: "Filen går inte att läsa som XML: {detailSv}",
                    en: "The file cannot be read as XML: {detail}"),
                remedy: Phrase(
                    sv: "Rätta raden, och försök igen: resten av filen har inte granskats.",
                    en: "Correct the line, and try again: the rest of the file has not been looked at."))
        case .forbiddenConstruct:
            Message(
                what: Phrase(
                    sv: "I filen står något som inte godtas: {detailSv}",
                    en: "The file holds something that is not accepted: {detail}"),
                remedy: Phrase(
                    sv: "Ta bort det ur filen.",
                    en: "Take it out of the file."))
        case .tooLarge:
            Message(
                what: Phrase(
                    sv: "Filen är för stor: {detailSv}",
                    en: "The file is too large: {detail}"),
                remedy: Phrase(
                    sv: "Dela upp filen i flera. Är den inte stor är något annat fel: hämta den på nytt.",
                    en: "Split the file into several. If it is not large, something else is wrong: fetch it anew."))
        case .schemaViolation:
            Message(
                what: Phrase(
                    sv: "Filen har inte den form som krävs: {detailSv}",
                    en: "The file does not have the form required: {detail}"),
                remedy: Phrase(
                    sv:
                        "Jämför raden med filen som du utgick från. En XML-redigerare som har schemat visar vad som kan stå där.",
                    en:
                        "Compare the line with the file that you began with. An XML editor that has the schema shows what may stand there."
                ))
        case .outOfResources:
            Message(
                what: Phrase(
                    sv: "Filen kunde inte läsas till slut: {detailSv}",
                    en: "The file could not be read to its end: {detail}"),
                remedy: Phrase(
                    sv: "Stäng andra program och försök igen, eller dela upp filen.",
                    en: "Close other programs and try again, or split the file."))
        case .notWritable:
            Message(
                what: Phrase(
                    sv: "Innehållet går inte att skriva som XML: {detailSv}",
                    en: "The content cannot be written as XML: {detail}"),
                remedy: Phrase(
                    sv: "Inget är skrivet. Skriv om texterna utan tecken som inte syns.",
                    en: "Nothing was written. Type the texts anew, without invisible characters."))
        case .givenTwice:
            Message(
                what: Phrase(
                    sv: "{what} {value} förekommer mer än en gång.", en: "{what} {value} stands more than once."),
                remedy: Phrase(sv: "Behåll en av dem.", en: "Keep one of them."))
        case .valueInvalid:
            Message(
                what: Phrase(
                    sv: "{what} har inget giltigt värde: \"{value}\".",
                    en: "{what} has no valid value: \"{value}\"."),
                remedy: Phrase(
                    sv: "Rätta värdet; schemat för filen säger vad det kan vara.",
                    en: "Correct the value; the schema of the file says what it can be."))
        case .notReproduced:
            Message(
                what: Phrase(
                    sv: "{what}: det skrivna dokumentet säger inte det som skulle skrivas.",
                    en: "{what}: the document as written does not say what was to be written."),
                remedy: Phrase(
                    sv: "Inget är skrivet. Det är ett fel i intyga: anmäl det till den som sköter programmet.",
                    en: "Nothing was written. It is an error of intyga's: report it to whoever looks after the program."
                ))
        case .tooManyProblems:
            Message(
                what: Phrase(
                    sv: "Alla fel räknas inte upp: {detailSv}",
                    en: "Not every problem is listed: {detail}"),
                remedy: Phrase(
                    sv: "Rätta dem som räknas upp först, och försök igen.",
                    en: "Correct those that are listed first, and try again."))
        case .serialCheckCharacter:
            Message(
                what: Phrase(
                    sv: "{serial} är inget serienummer: något tecken är fel.",
                    en: "{serial} is no serial number: some character is wrong."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .serialOfOtherIssuer:
            Message(
                what: Phrase(
                    sv: "Serienumret {serial} börjar inte med utfärdarens kod {issuer}.",
                    en: "The serial number {serial} does not begin with the issuer's code {issuer}."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .replacesItself:
            Message(
                what: Phrase(
                    sv: "Intyget {serial} sägs ersätta sig självt.",
                    en: "The certificate {serial} is said to replace itself."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .identityNumberInvalid:
            Message(
                what: Phrase(
                    sv: "Innehavarens identitetsnummer är inte giltigt.",
                    en: "The holder's identity number is not valid."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .datedAfterIssue:
            Message(
                what: Phrase(
                    sv: "{what} är {day}, efter utfärdandet {issued}.",
                    en: "{what} is {day}, after the date of issue {issued}."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .validityBeforeIssue:
            Message(
                what: Phrase(
                    sv: "Giltigheten slutar {day}, före utfärdandet {issued}.",
                    en: "Validity ends on {day}, before the date of issue {issued}."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .externalSignOffMisplaced:
            Message(
                what: Phrase(
                    sv: "Den externa kvalitetssäkrarens godkännande står utan, eller före, den internas.",
                    en: "The external quality assurer's sign-off stands without, or before, the internal one."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .methodConceptMismatch:
            Message(
                what: Phrase(
                    sv: "Metoden {method} står med en annan metods beteckning (concept).",
                    en: "The method {method} stands with another method's identifier (concept)."),
                remedy: Phrase(
                    sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
                    en:
                        "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."
                ))
        case .nextUpdateNotAfterThisUpdate:
            Message(
                what: Phrase(
                    sv: "Nästa lista ({next}) är inte senare än denna ({this}).",
                    en: "The next list ({next}) is not later than this one ({this})."),
                remedy: Phrase(
                    sv: "Använd inte listan; hämta en ny från utfärdaren.",
                    en: "Do not use the list; fetch a new one from the issuer."))
        case .entryDatedAfterList:
            Message(
                what: Phrase(
                    sv: "En rad är daterad {day}, efter listan ({this}).",
                    en: "An entry is dated {day}, after the list ({this})."),
                remedy: Phrase(
                    sv: "Använd inte listan; hämta en ny från utfärdaren.",
                    en: "Do not use the list; fetch a new one from the issuer."))
        case .criterionOfOtherOutcome:
            Message(
                what: Phrase(
                    sv: "Kriterium {criterion} står under läranderesultat {outcome}.",
                    en: "Criterion {criterion} stands under learning outcome {outcome}."),
                remedy: Phrase(
                    sv: "Numrera kriteriet {outcome}.1, {outcome}.2 och så vidare, eller flytta det.",
                    en: "Number the criterion {outcome}.1, {outcome}.2 and so on, or move it."))
        case .scaleWithoutPassingGrade:
            Message(
                what: Phrase(
                    sv: "Inget omdöme i skalan är godkänt.",
                    en: "No grade of the scale passes."),
                remedy: Phrase(
                    sv: "Ange passes=\"true\" för minst ett omdöme.",
                    en: "Give at least one grade passes=\"true\"."))
        case .scaleWithoutFailingGrade:
            Message(
                what: Phrase(
                    sv: "Alla omdömen i skalan är godkända.",
                    en: "Every grade of the scale passes."),
                remedy: Phrase(
                    sv: "Ange passes=\"false\" för minst ett omdöme.",
                    en: "Give at least one grade passes=\"false\"."))
        case .adoptionDecisionMissing:
            Message(
                what: Phrase(sv: "Ett antaget ramverk saknar beslut.", en: "An adopted framework has no decision."),
                remedy: Phrase(
                    sv: "Lägg till AdoptionDecision med reference och date, eller ange provenance=\"illustrative\".",
                    en: "Add AdoptionDecision with reference and date, or say provenance=\"illustrative\"."))
        case .adoptionDecisionUnexpected:
            Message(
                what: Phrase(
                    sv: "En exempelkatalog har ett beslut om antagande.",
                    en: "An illustrative framework has an adoption decision."),
                remedy: Phrase(
                    sv: "Ange provenance=\"adopted\", eller ta bort AdoptionDecision.",
                    en: "Say provenance=\"adopted\", or remove AdoptionDecision."))
        case .noticeMissing:
            Message(
                what: Phrase(
                    sv: "En exempelkatalog saknar förbehållet Notice.", en: "An illustrative framework has no Notice."),
                remedy: Phrase(
                    sv: "Lägg till Notice på svenska; texten trycks på varje intyg.",
                    en: "Add a Notice in Swedish; it is printed on every certificate."))
        case .noticeUnexpected:
            Message(
                what: Phrase(
                    sv: "Ett antaget ramverk har förbehållet Notice.", en: "An adopted framework has a Notice."),
                remedy: Phrase(
                    sv: "Ta bort Notice; den hör till exempelkataloger.",
                    en: "Remove the Notice; it belongs to illustrative frameworks."))
        case .externalStageMisplaced:
            Message(
                what: Phrase(
                    sv: "Den externa granskningen står utan, eller före, den interna.",
                    en: "The external stage stands without, or before, the internal one."),
                remedy: Phrase(
                    sv: "Skriv den interna granskningen (Stage) först.", en: "Write the internal Stage first."))
        case .levelOutOfRange:
            Message(
                what: Phrase(sv: "{scheme} har ingen nivå {value}.", en: "{scheme} has no level {value}."),
                remedy: Phrase(sv: "Ange en nivå från 1 till 8.", en: "Give a level from 1 to 8."))
        case .participantMissing:
            Message(
                what: Phrase(sv: "Deltagaren är inte ifylld.", en: "The participant is not filled in."),
                remedy: Phrase(
                    sv: "Fyll i deltagarens id, till exempel P-0001.",
                    en: "Fill in the participant's id, such as P-0001."))
        case .judgementDateMissing:
            Message(
                what: Phrase(sv: "Bedömningens datum är inte ifyllt.", en: "The date of judgement is not filled in."),
                remedy: Phrase(sv: "Fyll i datum som ÅÅÅÅ-MM-DD.", en: "Fill in the date as YYYY-MM-DD."))
        case .nothingJudged:
            Message(
                what: Phrase(sv: "Inget kriterium är bedömt.", en: "No criterion has been judged."),
                remedy: Phrase(
                    sv: "Fyll i omdömet (i XML: grade) för varje kriterium i minst en enhet.",
                    en: "Fill in grade for every criterion of at least one unit."))
        case .gradeMissing:
            Message(
                what: Phrase(
                    sv: "{unit}: kriterium {criterion} är inte bedömt, fast andra i enheten är det.",
                    en: "{unit}: criterion {criterion} has not been judged, though others of the unit have."),
                remedy: Phrase(
                    sv: "Bedöm varje kriterium i enheten, som uppnått eller ännu inte, eller inget av dem.",
                    en: "Judge every criterion of the unit, as achieved or not yet, or none of them."))
        case .evidenceUnknown:
            Message(
                what: Phrase(
                    sv: "{unit}, kriterium {criterion}: det finns inget bevis med nummer {number}.",
                    en: "{unit}, criterion {criterion}: there is no evidence number {number}."),
                remedy: Phrase(
                    sv: "Beskriv beviset i filen, eller skriv numret på ett som finns.",
                    en: "Describe the evidence in the file, or write the number of one that is there."))
        case .evidenceRepeated:
            Message(
                what: Phrase(
                    sv: "{unit}, kriterium {criterion}: bevis {number} anges två gånger.",
                    en: "{unit}, criterion {criterion}: evidence {number} is given twice."),
                remedy: Phrase(
                    sv: "Skriv varje nummer en gång.",
                    en: "Write each number once."))
        case .csvNotUTF8:
            Message(
                what: Phrase(
                    sv: "Filen är inte sparad som UTF-8: å, ä och ö går inte att läsa.",
                    en: "The file is not saved as UTF-8: letters such as å, ä and ö cannot be read."),
                remedy: Phrase(
                    sv: "Spara den som ”CSV UTF-8” i kalkylprogrammet.",
                    en: "Save it as “CSV UTF-8” in the spreadsheet program."))
        case .csvEmpty:
            Message(
                what: Phrase(sv: "Filen har ingen rad under rubrikraden.", en: "The file has no row below the header."),
                remedy: Phrase(
                    sv: "Fyll i minst en rad. Första raden ska vara: {columns}",
                    en: "Fill in at least one row. The first row is to be: {columns}"))
        case .csvQuoteOpen:
            Message(
                what: Phrase(sv: "Ett citattecken avslutas aldrig.", en: "A quotation mark is never closed."),
                remedy: Phrase(
                    sv: "Avsluta fältet med \", och skriv \"\" för ett citattecken inne i det.",
                    en: "Close the field with \", and write \"\" for a quotation mark inside it."))
        case .csvQuoteMisplaced:
            Message(
                what: Phrase(
                    sv: "Ett citattecken står mitt i ett fält.", en: "A quotation mark stands in the middle of a field."
                ),
                remedy: Phrase(
                    sv: "Sätt citattecken runt hela fältet och skriv \"\" för ett citattecken inne i det.",
                    en: "Put quotation marks around the whole field, and write \"\" for one inside it."))
        case .csvTooManyColumns:
            Message(
                what: Phrase(
                    sv: "Rubrikraden har {count} kolumner; högst {limit} läses.",
                    en: "The header has {count} columns; at most {limit} are read."),
                remedy: Phrase(
                    sv: "Öppna filen i ett kalkylprogram, och ta bort kolumnerna som inte hör dit.",
                    en: "Open the file in a spreadsheet program, and delete the columns that do not belong there."))
        case .csvColumnUnknown:
            Message(
                what: Phrase(sv: "Okänd kolumn: \"{column}\".", en: "Unknown column: \"{column}\"."),
                remedy: Phrase(sv: "Kolumnerna heter: {columns}", en: "The columns are called: {columns}"))
        case .csvColumnUnnamed:
            Message(
                what: Phrase(
                    sv: "Kolumn {column} är ifylld men har ingen rubrik.",
                    en: "Column {column} is filled in but has no heading."),
                remedy: Phrase(
                    sv: "Ge den en rubrik, eller ta bort den. Kolumnerna heter: {columns}",
                    en: "Give it a heading, or delete it. The columns are called: {columns}"))
        case .csvColumnTwice:
            Message(
                what: Phrase(
                    sv: "Kolumnen {column} finns två gånger.",
                    en: "The column {column} stands twice."),
                remedy: Phrase(
                    sv: "Ta bort den ena kolumnen.",
                    en: "Remove one of the two columns."))
        case .csvColumnMissing:
            Message(
                what: Phrase(sv: "Kolumnen {column} saknas.", en: "The column {column} is missing."),
                remedy: Phrase(
                    sv: "Lägg till kolumnen. Kolumnerna heter: {columns}",
                    en: "Add the column. The columns are called: {columns}"))
        case .csvFieldCount:
            Message(
                what: Phrase(
                    sv: "Raden har {count} fält; rubrikraden har {expected}.",
                    en: "The row has {count} fields; the header has {expected}."),
                remedy: Phrase(
                    sv: "Sätt citattecken runt fält som innehåller skiljetecken eller radbrytning.",
                    en: "Put quotation marks around fields that hold a separator or a line break."))
        case .fieldMissing:
            Message(
                what: Phrase(
                    sv: "Fältet {column} är inte ifyllt.",
                    en: "The field {column} is not filled in."),
                remedy: Phrase(
                    sv: "Fyll i {column}.",
                    en: "Fill in {column}."))
        case .fieldTooLong:
            Message(
                what: Phrase(
                    sv: "Fältet {column} har fler än {limit} tecken.",
                    en: "The field {column} has more than {limit} characters."),
                remedy: Phrase(
                    sv: "Korta texten till högst {limit} tecken.",
                    en: "Shorten the text to {limit} characters at most."))
        case .fieldNotPlainText:
            Message(
                what: Phrase(
                    sv: "I fältet {column} är tecken {position} ett som inte syns eller inte får stå där: {character}.",
                    en:
                        "In the field {column}, character {position} is not visible or may not stand there: {character}."
                ),
                remedy: Phrase(
                    sv: "Radera texten i fältet och skriv den för hand: tecknet följer med när man klistrar in.",
                    en: "Clear the field and type the text by hand: pasting brings the character along."))
        case .fieldWithoutLetter:
            Message(
                what: Phrase(
                    sv: "I fältet {column} finns varken bokstav eller siffra.",
                    en: "The field {column} has no letter or digit."),
                remedy: Phrase(
                    sv: "Fyll i {column} med ord.",
                    en: "Fill in {column} with words."))
        case .participantIDInvalid:
            Message(
                what: Phrase(
                    sv: "\"{value}\" är inget deltagar-id.",
                    en: "\"{value}\" is no participant id."),
                remedy: Advice(
                    sv: "Ett deltagar-id skrivs som P-0001. Se alla: {step}",
                    en: "A participant id is written as P-0001. See all: {step}",
                    Step(.listParticipants)))
        case .codeInvalid:
            Message(
                what: Phrase(
                    sv: "\"{value}\" i fältet {column} är ingen kod.",
                    en: "\"{value}\" in the field {column} is no code."),
                remedy: Phrase(
                    sv:
                        "Koder har stora bokstäver, siffror och bindestreck. Skriv av den ur katalogen: ett ramverk visas med koderna för sina enheter.",
                    en:
                        "Codes have capitals, digits and hyphens. Copy it from the catalogue: a framework is shown with the codes of its units."
                ))
        case .versionInvalid:
            Message(
                what: Phrase(sv: "\"{value}\" är ingen version.", en: "\"{value}\" is no version."),
                remedy: Phrase(
                    sv: "En version är ett helt tal: 1, 2, 3 …", en: "A version is a whole number: 1, 2, 3 …"))
        case .criterionNumberInvalid:
            Message(
                what: Phrase(sv: "\"{value}\" är inget kriterienummer.", en: "\"{value}\" is no criterion number."),
                remedy: Phrase(
                    sv:
                        "Skriv numret som 1.2, gärna följt av kriteriets text. Kalkylprogram gör om ett ensamt 1.2 till datum: klistra in på nytt från formuläret.",
                    en:
                        "Write the number as 1.2, if you like followed by the criterion's text. Spreadsheets turn a lone 1.2 into a date: paste it again from the form."
                ))
        case .gradeCodeInvalid:
            Message(
                what: Phrase(
                    sv: "\"{value}\" kan inte vara ett omdöme.",
                    en: "\"{value}\" cannot be a grade."),
                remedy: Phrase(
                    sv: "Skriv omdömets kod, till exempel achieved (uppnått) eller notYet (ännu inte).",
                    en: "Write the grade's code, achieved or notYet for instance."))
        case .dateInvalid:
            Message(
                what: Phrase(
                    sv: "\"{value}\" i fältet {column} är inte skrivet som ett datum.",
                    en: "\"{value}\" in the field {column} is not written as a date."),
                remedy: Phrase(
                    sv: "Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-11-22.",
                    en: "Write the date as YYYY-MM-DD, 2026-11-22 for instance."))
        case .dateNotInCalendar:
            Message(
                what: Phrase(
                    sv: "\"{value}\" i fältet {column} är inget datum som finns.",
                    en: "\"{value}\" in the field {column} is no day that exists."),
                remedy: Phrase(
                    sv: "Kontrollera månaden och dagen: ÅÅÅÅ-MM-DD.",
                    en: "Check the month and the day: YYYY-MM-DD."))
        case .evidenceNumberInvalid:
            Message(
                what: Phrase(
                    sv: "\"{value}\" är inget bevisnummer.",
                    en: "\"{value}\" is no evidence number."),
                remedy: Phrase(
                    sv: "Skriv nummer från 1 till 999; flera skiljs med mellanslag.",
                    en: "Write numbers from 1 to 999; several are parted by spaces."))
        case .methodUnknown:
            Message(
                what: Phrase(
                    sv: "Det finns ingen metod \"{value}\".",
                    en: "There is no method \"{value}\"."),
                remedy: Phrase(
                    sv: "Välj bland: {knownSv}",
                    en: "Choose from: {known}"))
        case .settingUnknown:
            Message(
                what: Phrase(
                    sv: "Det finns ingen miljö \"{value}\".",
                    en: "There is no setting \"{value}\"."),
                remedy: Phrase(
                    sv: "Välj bland: {knownSv}",
                    en: "Choose from: {known}"))
        case .sexUnknown:
            Message(
                what: Phrase(
                    sv: "\"{value}\" kan inte stå som kön.",
                    en: "\"{value}\" cannot stand as sex."),
                remedy: Phrase(
                    sv: "Skriv female (kvinna) eller male (man), eller lämna fältet tomt.",
                    en: "Write female or male, or leave the field empty."))
        case .municipalityInvalid:
            Message(
                what: Phrase(sv: "\"{value}\" är ingen kommunkod.", en: "\"{value}\" is no municipality code."),
                remedy: Phrase(
                    sv: "Skriv SCB:s fyra siffror, till exempel 0885.",
                    en: "Write the four digits of Statistics Sweden, such as 0885."))
        case .flagInvalid:
            Message(
                what: Phrase(
                    sv: "\"{value}\" i fältet {column} är varken true eller false.",
                    en: "\"{value}\" in the field {column} is neither true nor false."),
                remedy: Phrase(
                    sv: "Skriv true (ja) eller false (nej), eller lämna fältet tomt.",
                    en: "Write true or false, or leave the field empty."))
        case .evidenceDescribedTwice:
            Message(
                what: Phrase(
                    sv: "{participant}: bevis {number} beskrivs på två sätt, först på rad {first}.",
                    en: "{participant}: evidence {number} is described in two ways, first on line {first}."),
                remedy: Phrase(
                    sv: "Beskriv det en gång. Är det två olika bevis: ge det nya ett eget nummer.",
                    en: "Describe it once. If they are two: give the new one a number of its own."))
        case .evidenceNotDescribed:
            Message(
                what: Phrase(
                    sv: "{participant}: bevis {number} är inte beskrivet på någon rad.",
                    en: "{participant}: evidence {number} is not described on any row."),
                remedy: Phrase(
                    sv: "Fyll i metod, bevisdatum och varför på en rad där {number} står först i kolumnen bevis.",
                    en: "Fill in method, evidenceDate and why on a row where {number} stands first in evidence."))
        case .evidenceDescriptionWithoutNumber:
            Message(
                what: Phrase(
                    sv: "Raden beskriver ett bevis men anger inget bevisnummer.",
                    en: "The row describes evidence but gives no evidence number."),
                remedy: Phrase(
                    sv: "Fyll i bevisets nummer i kolumnen bevis, till exempel 1.",
                    en: "Fill in the evidence's number in evidence, 1 for instance."))
        case .criterionTwice:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: kriterium {criterion} är bedömt två gånger, först på rad {first}.",
                    en: "{participant}, {unit}: criterion {criterion} is judged twice, first on line {first}."),
                remedy: Phrase(
                    sv: "Behåll den rad som gäller.",
                    en: "Keep the row that counts."))
        case .unitInTwoVersions:
            Message(
                what: Phrase(
                    sv: "{participant}: enheten {unit} står i två versioner, först på rad {first}.",
                    en: "{participant}: the unit {unit} stands in two versions, first on line {first}."),
                remedy: Phrase(
                    sv: "Behåll den version som deltagaren bedömdes efter.",
                    en: "Keep the version that the participant was assessed by."))
        case .unitOnTwoDates:
            Message(
                what: Phrase(
                    sv: "{participant}, {unit}: enheten är bedömd på två datum, först på rad {first}.",
                    en: "{participant}, {unit}: the unit is judged on two dates, first on line {first}."),
                remedy: Phrase(
                    sv: "Ange samma datum på enhetens alla rader: den dag då hela enheten bedömdes.",
                    en: "Give the same date on every row of the unit: the day on which the whole unit was judged."))
        case .identityNumberNotTwelveDigits:
            Message(
                what: Phrase(
                    sv: "Identitetsnumret har inte tolv siffror.",
                    en: "The identity number does not have twelve digits."),
                remedy: Phrase(
                    sv: "Skriv det med århundrade: ÅÅÅÅMMDD-NNNN.", en: "Write it with the century: YYYYMMDD-NNNN."))
        case .identityNumberRounded:
            Message(
                what: Phrase(
                    sv: "Kalkylprogrammet har avrundat identitetsnumret, så att de sista siffrorna är borta.",
                    en: "The spreadsheet has rounded the identity number, so that its last digits are lost."),
                remedy: Phrase(
                    sv:
                        "Ge kolumnen formatet Text i kalkylprogrammet, och skriv numret igen: ÅÅÅÅMMDD-NNNN. Med bindestreck avrundas det inte.",
                    en:
                        "Give the column the format Text in the spreadsheet, and type the number again: YYYYMMDD-NNNN. With a hyphen it is not rounded."
                ))
        case .identityNumberNoSuchDate:
            Message(
                what: Phrase(
                    sv: "Identitetsnumrets datum finns inte.", en: "The identity number's date does not exist."),
                remedy: Phrase(sv: "Kontrollera födelsedatumet.", en: "Check the date of birth."))
        case .identityNumberCheckDigit:
            Message(
                what: Phrase(
                    sv: "Identitetsnumrets kontrollsiffra stämmer inte.",
                    en: "The identity number's check digit does not fit."),
                remedy: Phrase(sv: "Kontrollera de fyra sista siffrorna.", en: "Check the last four digits."))
        case .identityNumberTwice:
            Message(
                what: Phrase(
                    sv: "Identitetsnumret finns också på rad {first}.",
                    en: "The identity number stands on line {first} too."),
                remedy: Phrase(
                    sv: "En person står på en rad. Ta bort den ena.", en: "A person has one row. Remove one of them."))
        case .notInOrder:
            Message(
                what: Phrase(
                    sv: "{what}: {value} står två gånger eller inte i sin ordning.",
                    en: "{what}: {value} stands twice or out of order."),
                remedy: Phrase(
                    sv: "Filen är inte skriven av intyga, eller har ändrats. Be avsändaren skicka den igen.",
                    en: "intyga did not write this file, or it was altered. Ask the sender to send it again."))
        case .assessmentUnknown:
            Message(
                what: Phrase(
                    sv: "{what}: bedömningen {value} finns inte i paketet.",
                    en: "{what}: the assessment {value} is not in the package."),
                remedy: Phrase(
                    sv: "Filen är inte skriven av intyga, eller har ändrats. Be avsändaren skicka den igen.",
                    en: "intyga did not write this file, or it was altered. Ask the sender to send it again."))
        case .unitUnknown:
            Message(
                what: Phrase(
                    sv: "Enheten {unit}, som {assessment} gäller, finns inte i paketet.",
                    en: "The unit {unit}, which {assessment} is about, is not in the package."),
                remedy: Phrase(
                    sv: "Filen är inte skriven av intyga, eller har ändrats. Be avsändaren skicka den igen.",
                    en: "intyga did not write this file, or it was altered. Ask the sender to send it again."))
        case .notAsWritten:
            Message(
                what: Phrase(
                    sv: "Filen är inte exakt som den skrevs: den har ändrats, eller sparats om.",
                    en: "The file is not exactly as it was written: it was altered, or saved anew."),
                remedy: Phrase(
                    sv:
                        "Be avsändaren skicka den igen, som bilaga, och spara den utan att öppna den i ett annat program.",
                    en:
                        "Ask the sender to send it again, as an attachment, and save it without opening it in another program."
                ))
        case .signatureMissing:
            Message(
                what: Phrase(
                    sv: "Beslutet är inte undertecknat.",
                    en: "The decision is not signed."),
                remedy: Advice(
                    sv: "Be om filen som skrivs av: {step}",
                    en: "Ask for the file that is written by: {step}",
                    Step(.signOffPackage, [.package: .toFillIn, .output: .toFillIn])))
        case .datedAfterDecision:
            Message(
                what: Phrase(
                    sv: "{what} är daterad {day}, efter beslutet {decided}.",
                    en: "{what} is dated {day}, after the decision of {decided}."),
                remedy: Phrase(
                    sv: "Kontrollera klockan på den dator där beslutet togs.",
                    en: "Check the clock of the computer on which it was decided."))
        case .feedbackMissing:
            Message(
                what: Phrase(
                    sv: "{assessment} är återsänd utan kommentar.",
                    en: "{assessment} is returned without feedback."),
                remedy: Phrase(
                    sv: "Skriv till bedömaren vad som saknas.",
                    en: "Tell the assessor what is missing."))
        }
    }
}
