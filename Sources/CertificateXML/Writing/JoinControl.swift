/// The two joiners that have no width and that some scripts cannot be written without: Persian parts letters with the
/// zero width non-joiner, Sinhala and Malayalam bind them with the zero width joiner.
///
/// They are let through only where they change what is seen; anywhere else they would make two names look the same.
/// Source: UAX 31, 2.3.1 "Limitations for default-ignorable code points", the contexts A1, A2 and B.
public enum JoinControl {
    private static let nonJoiner: Unicode.Scalar = "\u{200C}"
    private static let joiner: Unicode.Scalar = "\u{200D}"

    /// Whether the character is a joiner, and the characters around it need it.
    public static func isNeeded(at index: String.UnicodeScalarView.Index, in scalars: String.UnicodeScalarView) -> Bool
    {
        let before = scalars[..<index]
        let after = scalars[scalars.index(after: index)...]
        switch scalars[index] {
        case nonJoiner: return partsJoiningLetters(before, after) || followsVirama(before) && letter(in: after)
        // B. Not before a dependent vowel; no mark of another kind is written there either.
        case joiner: return followsVirama(before) && !(after.first.map(isMark) ?? false)
        default: return false
        }
    }

    /// A1. Two letters that would be joined stand on both sides.
    private static func partsJoiningLetters(
        _ before: Substring.UnicodeScalarView, _ after: Substring.UnicodeScalarView
    ) -> Bool {
        guard let left = before.last(where: { !isTransparent($0) }), JoiningType.joinsNext(left),
            let right = after.first(where: { !isTransparent($0) })
        else { return false }
        return JoiningType.joinsPrevious(right)
    }

    /// A2 and B. A letter with a virama stands before.
    private static func followsVirama(_ before: Substring.UnicodeScalarView) -> Bool {
        var isVirama = false
        for scalar in before.reversed() {
            let category = scalar.properties.generalCategory
            if category.isLetter { return isVirama }
            guard category == .nonspacingMark else { return false }
            let combiningClass = scalar.properties.canonicalCombiningClass
            if combiningClass == .virama {
                isVirama = true
            } else if !isVirama, combiningClass == .notReordered {
                return false
            }
        }
        return false
    }

    /// A2. A letter stands after, with no more than marks between.
    private static func letter(in after: Substring.UnicodeScalarView) -> Bool {
        let first = after.first {
            $0.properties.generalCategory != .nonspacingMark || $0.properties.canonicalCombiningClass == .notReordered
        }
        return first?.properties.generalCategory.isLetter ?? false
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isLetter: Bool {
        switch self {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }
}
