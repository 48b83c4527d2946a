/// What the XML layer and libxml2 say, in words for whoever has the file open. Sentences that are not known here stay in
/// English: rather that than nothing.
///
/// libxml2's sentences are those of 2.9 to 2.14; a test provokes the ones that filled-in forms run into.
public enum XMLWords {
    /// How one kind of sentence is said. A regular expression takes long to be made, so one is made only for a sentence in
    /// which the words stand that are the same in all of its kind: a file that is wrong throughout has thousands.
    private struct Rule: Sendable {
        let words: String
        let translation: @Sendable (String) -> String?

        init(_ words: String, _ translation: @escaping @Sendable (String) -> String?) {
            self.words = words
            self.translation = translation
        }

        func translate(_ sentence: String) -> String? {
            sentence.has(words) ? translation(sentence) : nil
        }
    }

    // In every sentence, so they are made once. Nothing in them can change, they only do not say so.
    private nonisolated(unsafe) static let namespace = /\{(urn|https?):[^}]*\}/
    private nonisolated(unsafe) static let place = #/Element '([^']*)'(?:, attribute '([^']*)')?: /#
    private nonisolated(unsafe) static let pattern =
        #/(?s)\[facet 'pattern'\] The value '(.*?)' is not accepted by the pattern .*/#
    private nonisolated(unsafe) static let facet = #/\[facet '\w+'\] /#

    /// The value of an attribute that holds a day: `date`, `validUntil`. The schema's own name for the kind of value tells
    /// nobody anything.
    private nonisolated(unsafe) static let dateValue =
        #/(?s)(Element '[^']*', attribute '(date|\w*Date|validUntil)': )'(.*)' is not a valid value of the .*/#

    /// The namespace of XML itself is told by its prefix, which is written so in every file.
    private static func withoutNamespaces(_ message: String) -> String {
        message.replacing("{http://www.w3.org/XML/1998/namespace}", with: "xml:").replacing(namespace, with: "")
    }

    /// In English, without the namespaces of names, which are the same throughout a file, and without the patterns of the
    /// schema, which are for programs.
    public static func plain(_ message: String) -> String {
        let message = withoutNamespaces(message)
        if let match = message.wholeMatch(of: dateValue) {
            return match.1
                + (match.3.allSatisfy(\.isWhitespace)
                    ? "It is not filled in" : "'\(match.3)' is not a date (YYYY-MM-DD)")
        }
        guard let match = message.firstMatch(of: pattern) else {
            return message.replacing(facet, with: "")
        }
        let value = match.1
        return message[..<match.range.lowerBound]
            + (value.allSatisfy(\.isWhitespace) ? "It is not filled in" : "'\(value)' is not written as it should be")
    }

    /// In Swedish, as far as the sentence is known.
    public static func inSwedish(_ message: String) -> String {
        let message = withoutNamespaces(message)
        if let match = message.wholeMatch(of: dateValue), let place = message.prefixMatch(of: place) {
            let told =
                match.3.allSatisfy(\.isWhitespace) ? "det är inte ifyllt." : "”\(match.3)” är inget datum (ÅÅÅÅ-MM-DD)."
            return "elementet \(place.1), attributet \(match.2): \(told)"
        }
        if let place = message.prefixMatch(of: place) {
            let attribute = place.2.map { ", attributet \($0)" } ?? ""
            // The XML layer leaves the full stop out.
            let sentence = message[place.range.upperBound...]
            let told = first(schema, sentence.hasSuffix(".") ? String(sentence) : "\(sentence).")
            return "elementet \(place.1)\(attribute): \(told)"
        }
        return first(syntax + limits, message)
    }

    private static func first(_ rules: [Rule], _ sentence: String) -> String {
        for rule in rules {
            if let translated = rule.translate(sentence) { return translated }
        }
        return sentence
    }

    // MARK: Against the schema

    private static let schema: [Rule] = [
        Rule("This element is not expected") {
            $0.prefixMatch(of: /This element is not expected\./).map { _ in "det ska inte stå här." } + expected($0)
        },
        Rule("Missing child element") {
            $0.prefixMatch(of: /Missing child element\(s\)\./).map { _ in "det är inte fullständigt." } + expected($0)
        },
        Rule("' is required but missing") {
            $0.wholeMatch(of: /The attribute '(.+)' is required but missing\./).map { "attributet \($0.1) saknas." }
        },
        Rule("' is to be written '") {
            $0.wholeMatch(of: /The attribute '(.+)' is to be written '(.+)'\./).map {
                "attributet \($0.1) ska skrivas \($0.2)."
            }
        },
        Rule("' is not allowed") {
            $0.wholeMatch(of: /The attribute '.+' is not allowed\./).map { _ in "attributet ska inte stå här." }
        },
        Rule("' is not an element of the set") {
            $0.wholeMatch(of: /\[facet 'enumeration'\] The value '(.*)' is not an element of the set \{(.*)\}\./).map {
                "”\($0.1)” är inget av \($0.2)."
            }
        },
        Rule("[facet 'pattern'] The value '") {
            $0.wholeMatch(of: pattern).map {
                $0.1.allSatisfy(\.isWhitespace) ? "det är inte ifyllt." : "”\($0.1)” är inte skrivet så som det ska."
            }
        },
        Rule("facet 'length'") {
            $0.wholeMatch(of: /\[facet 'length'\] .*length of '(\d+)';.* length of '(\d+)'\./).map {
                "det har \($0.1) tecken, och ska ha \($0.2)."
            }
        },
        Rule("facet 'minLength'") {
            $0.wholeMatch(of: /\[facet 'minLength'\] .*length of '(\d+)';.* length of '(\d+)'\./).map {
                $0.1 == "0" ? "det är inte ifyllt." : "det har \($0.1) tecken, och ska ha minst \($0.2)."
            }
        },
        Rule("facet 'maxLength'") {
            $0.wholeMatch(of: /\[facet 'maxLength'\] .*length of '(\d+)';.* length of '(\d+)'\./).map {
                "det har \($0.1) tecken, och får ha högst \($0.2)."
            }
        },
        Rule("clusive'] The value '") {
            $0.wholeMatch(of: /\[facet '(m(?:in|ax)(?:In|Ex)clusive)'\] The value '(.*)' .*'(.*)'\)?\./).map {
                let bound =
                    switch $0.1 {
                    case "minInclusive": "minst"
                    case "minExclusive": "mer än"
                    case "maxInclusive": "högst"
                    default: "mindre än"
                    }
                return "\($0.2) går inte: \(bound) \($0.3)."
            }
        },
        Rule("facet 'fractionDigits'") {
            $0.wholeMatch(of: /\[facet 'fractionDigits'\] The value '(.*)' .*'(\d+)'\)?\./).map {
                "\($0.1) har för många decimaler: högst \($0.2)."
            }
        },
        Rule("' is not a valid value of the") {
            $0.wholeMatch(of: /'(.*)' is not a valid value of the (?:local )?(?:atomic|list|union) type(?: '(.*)')?\./)
                .map {
                    if $0.1.isEmpty { return "det är inte ifyllt." }
                    let isDate = $0.2.map { $0.lowercased().contains("date") } ?? false
                    return isDate
                        ? "”\($0.1)” är inget datum (ÅÅÅÅ-MM-DD)." : "”\($0.1)” kan inte stå här."
                }
        },
        Rule("Duplicate key-sequence") {
            $0.wholeMatch(of: /Duplicate key-sequence \[(.*)\] in .*/).map { "\($0.1) förekommer mer än en gång." }
        },
        Rule("identity-constraint '") {
            $0.wholeMatch(of: /Not all fields of (?:key|unique) identity-constraint '.*' evaluate to a node\./).map {
                _ in
                "det som skiljer det från de andra saknas."
            }
        },
        Rule("No match found for key-sequence") {
            $0.wholeMatch(of: /No match found for key-sequence \[(.*)\] of .*/).map { "\($0.1) finns inte i filen." }
        },
        Rule("Character content other than whitespace is not allowed") {
            $0.prefixMatch(of: /Character content other than whitespace is not allowed/).map { _ in
                "text ska inte stå direkt i det."
            }
        },
        Rule("Character content is not allowed") {
            $0.prefixMatch(of: /Character content is not allowed/).map { _ in "det ska vara tomt." }
        },
        Rule("Element content is not allowed") {
            $0.prefixMatch(of: /Element content is not allowed/).map { _ in "andra element ska inte stå i det." }
        },
        Rule("No matching global declaration available") {
            $0.prefixMatch(of: /No matching global declaration available/).map { _ in
                "filen är av ett annat slag än den som väntas här."
            }
        },
    ]

    /// ` Här ska stå A.`
    private static func expected(_ sentence: String) -> String {
        guard let match = sentence.firstMatch(of: /Expected is( one of)? \( (.*) \)/) else { return "" }
        return match.1 == nil ? " Här ska stå \(match.2)." : " Här ska stå något av \(match.2)."
    }

    // MARK: Not XML

    private static let syntax: [Rule] = [
        Rule("Opening and ending tag mismatch:") {
            $0.wholeMatch(of: /Opening and ending tag mismatch: (.+) line (\d+) and (.+)/).map {
                "<\($0.1)> från rad \($0.2) avslutas med </\($0.3)>"
            }
        },
        Rule("Premature end of data in tag") {
            $0.wholeMatch(of: /Premature end of data in tag (.+) line (\d+)/).map {
                "filen tar slut innan <\($0.1)> från rad \($0.2) är avslutat"
            }
        },
        Rule("Couldn't find end of Start Tag") {
            $0.wholeMatch(of: /Couldn't find end of Start Tag (.+) line (\d+)/).map {
                "<\($0.1) på rad \($0.2) avslutas inte med >"
            }
        },
        Rule("Start tag expected, '<' not found") {
            $0.wholeMatch(of: /Start tag expected, '<' not found/).map { _ in "den börjar inte med <" }
        },
        Rule("Extra content at the end of the document") {
            $0.wholeMatch(of: /Extra content at the end of the document/).map { _ in
                "det står något efter det sista elementet"
            }
        },
        Rule("EntityRef: ") {
            $0.wholeMatch(of: /xmlParseEntityRef: no name|EntityRef: expecting ';'/).map { _ in
                "tecknet & skrivs &amp; i XML"
            }
        },
        Rule("' not defined") {
            $0.wholeMatch(of: /Entity '(.+)' not defined/).map { "&\($0.1); finns inte i XML; skriv tecknet självt" }
        },
        Rule("") {
            $0.wholeMatch(of: /(?:StartTag: invalid element name|Unescaped '<' not allowed in attributes values)/)
                .map { _ in "tecknet < skrivs &lt; i XML" }
        },
        Rule("AttValue: ") {
            $0.wholeMatch(of: /AttValue: " or ' expected/).map { _ in "värdet av ett attribut saknar citattecken" }
        },
        Rule("attributes construct error") {
            $0.wholeMatch(of: /attributes construct error/).map { _ in
                "ett mellanslag eller ett citattecken saknas mellan attributen"
            }
        },
        Rule("Attribute") {
            $0.wholeMatch(of: /Attribute (.+) redefined/).map { "attributet \($0.1) står två gånger" }
        },
        Rule("Specification mandates") {
            $0.wholeMatch(of: /Specification mandates? value for attribute (.+)/).map {
                "attributet \($0.1) saknar värde"
            }
        },
        Rule("expected '>'") { $0.wholeMatch(of: /expected '>'/).map { _ in "ett > saknas" } },
        Rule("Namespace prefix") {
            $0.wholeMatch(of: /Namespace prefix (.+?)(?: for .+)?(?: on .+)? is not defined/).map {
                "prefixet \($0.1) är inte deklarerat"
            }
        },
        Rule("ocument is empty") {
            $0.wholeMatch(of: /the document is empty|Document is empty/).map { _ in "den är tom" }
        },
        Rule("the document has no element") {
            $0.wholeMatch(of: /the document has no element/).map { _ in "den innehåller inget element" }
        },
        Rule("the document is not well-formed") {
            $0.wholeMatch(of: /the document is not well-formed/).map { _ in "den följer inte reglerna för XML" }
        },
        Rule("the XML declaration is malformed") {
            $0.wholeMatch(of: /the XML declaration is malformed/).map { _ in "XML-deklarationen på rad 1 är felskriven"
            }
        },
        Rule("the document declares XML version '") {
            $0.wholeMatch(of: /the document declares XML version '(.*)'; only 1.0 is accepted/).map {
                "den uppger XML-versionen ”\($0.1)”; bara 1.0 godtas"
            }
        },
        Rule("the document declares the encoding '") {
            $0.wholeMatch(of: /the document declares the encoding '(.*)'; only UTF-8 is accepted/).map {
                "den uppger teckenkodningen ”\($0.1)”; bara UTF-8 godtas"
            }
        },
        Rule("is not allowed in XML") {
            $0.wholeMatch(of: /the character (U\+\w+) is not allowed in XML/).map {
                "tecknet \($0.1) kan inte stå i XML"
            }
        },
    ]

    // MARK: Encoding and limits

    private static let limits: [Rule] = [
        Rule("is not UTF-8") {
            $0.wholeMatch(of: /byte (\d+) \((\w+)\) is not UTF-8/).map { "byte \($0.1) (\($0.2)) är inte UTF-8" }
        },
        Rule("the document is in UTF-16 or UTF-32; only UTF-8 is accepted") {
            $0.wholeMatch(of: /the document is in UTF-16 or UTF-32; only UTF-8 is accepted/).map { _ in
                "den är i UTF-16 eller UTF-32; bara UTF-8 godtas"
            }
        },
        Rule("the document begins with a byte order mark; none is allowed here") {
            $0.wholeMatch(of: /the document begins with a byte order mark; none is allowed here/).map { _ in
                "den börjar med en BOM (byte order mark), som inte får stå här"
            }
        },
        Rule("there is a second byte order mark") {
            $0.wholeMatch(of: /there is a second byte order mark/).map { _ in "den börjar med två BOM (byte order mark)"
            }
        },
        Rule("the document has") {
            $0.wholeMatch(of: /the document has (\d+) bytes; at most (\d+) are allowed/).map {
                "den har \($0.1) byte, och får ha högst \($0.2)"
            }
        },
        Rule("elements are nested deeper than") {
            $0.wholeMatch(of: /elements are nested deeper than (\d+) levels/).map {
                "elementen ligger i fler än \($0.1) nivåer"
            }
        },
        Rule("there are more than") {
            $0.wholeMatch(of: /there are more than (\d+) elements/).map { "den har fler än \($0.1) element" }
        },
        Rule("attributes and namespace declarations") {
            $0.wholeMatch(of: /the element has more than (\d+) attributes and namespace declarations/).map {
                "elementet har fler än \($0.1) attribut och namnrymder"
            }
        },
        Rule("an attribute value is longer than") {
            $0.wholeMatch(of: /an attribute value is longer than (\d+) bytes/).map {
                "ett attribut är längre än \($0.1) byte"
            }
        },
        Rule("the document has a document type declaration; none is accepted") {
            $0.wholeMatch(of: /the document has a document type declaration; none is accepted/).map { _ in
                "en dokumenttypsdeklaration (DOCTYPE)"
            }
        },
        Rule("comments are not allowed here") {
            $0.wholeMatch(of: /comments are not allowed here/).map { _ in "en kommentar (<!-- … -->)" }
        },
        Rule("processing instructions are not allowed here") {
            $0.wholeMatch(of: /processing instructions are not allowed here/).map { _ in "en instruktion (<? … ?>)" }
        },
        Rule(" more problems") {
            $0.wholeMatch(of: /there are (\d+) more problems/).map { "det finns \($0.1) till" }
        },
        Rule("the document does not follow the schema") {
            $0.wholeMatch(of: /the document does not follow the schema/).map { _ in "den har inte den form som krävs" }
        },
        Rule("out of memory") { $0.wholeMatch(of: /out of memory/).map { _ in "minnet räcker inte" } },
        Rule("the validation could not be finished") {
            $0.wholeMatch(of: /the validation could not be finished/).map { _ in "granskningen gick inte att slutföra" }
        },
    ]
}

extension String {
    /// Whether the bytes of another stand somewhere in it.
    fileprivate func has(_ words: String) -> Bool {
        withBytes { bytes in
            words.withBytes { words in
                guard let first = words.first else { return true }
                var start = 0
                while start + words.count <= bytes.count {
                    if bytes[start] == first, bytes[start...].starts(with: words) { return true }
                    start += 1
                }
                return false
            }
        }
    }
}

/// A translation, if there is one, with what follows it.
private func + (translated: String?, rest: String) -> String? {
    translated.map { $0 + rest }
}
