public import CompetenceModel
import CryptoExtras
import Foundation

/// Six words that two people compare, over the telephone say, before a key is registered: the holder sees them where the key is, and
/// the administrator where it is registered.
///
/// They stand for the whole registration: registry, person, key and sampling root. Six words of 256 are 48 bits; scrypt makes each
/// attempt at another registration with the same words cost a twentieth of a second or more, which is some 400,000 years of
/// one core. The words are everyday Swedish, without å, ä and ö, and no two differ by one letter only.
public struct ComparisonWords: Sendable, Hashable, CustomStringConvertible {
    public let words: [String]

    public static let count = 6

    public init(of registration: KeyRegistration) throws(KeyFileError) {
        do {
            let bytes = try KDF.Scrypt.deriveKey(
                from: Array(registration.encoding.utf8), salt: Array("intyga comparison words 1".utf8),
                outputByteCount: 32, rounds: 1 << 15, blockSize: ScryptCost.blockSize,
                parallelism: ScryptCost.parallelism
            ).withUnsafeBytes { Array($0) }
            words = bytes.prefix(Self.count).map { Self.list[Int($0)] }
        } catch {
            throw KeyFileError(.cryptographyFailed("scrypt: \(error)"))
        }
    }

    /// As somebody types them: in whatever case, with whatever between them.
    public init?(_ text: String) {
        words = text.lowercased().split { !$0.isLetter }.map(String.init)
        guard words.count == Self.count else { return nil }
    }

    public var description: String { words.joined(separator: " ") }

    static let list = """
        adress ananas ankare apa april arbete arm artikel ask augusti avtal balkong banan bank barn batteri ben berg
        bild biljett bio blad blomma bok boll bord borste bostad botten brev broccoli brunn brygga bulle buss butik
        cirkel citron cykel dag dans dator december delfin diamant docka doft domare dragspel dricka dusch duva
        ekorre eld elefant elev energi etikett februari fest film finger fiol fisk flagga flaska flod fluga flygplan
        fot fredag fru frukt gaffel garage gardin gata giraff gitarr glas grind gris groda grupp guld gurka hage
        hallon hammare hamn handduk hav helg hink hiss hjort hjul honung hotell hund hus idrott igelkott industri
        jacka januari juli kaffe kaka kalender kamel kamera kamin kanot karta karusell kastrull katt kiosk kista
        klocka knapp kniv kock kompass kompost konsert kopp korg kran krokodil krona kudde kung kusin kvast lager
        lampa land lastbil lax lejon leksak lilja linje ljus lodjur luft lunch maj mandel mars maskin match matta
        medalj melon meter moln morgon morot mugg mur museum musik myra nagel norr november nummer nyckel oktober
        olja orgel ost paket palats panna papper paprika paraply park pelikan person piano pil pilot pingvin plommon
        polis port potatis prins radio rektor ring robot ros rum rygg saft segel silver sirap sjal skata sked skepp
        skog skola skorpa skruv smak socker soffa sol sommar spade sparris sparv spel spenat spis stad stege sten
        stork strand strumpa svan tak tango tavla teater tidning tiger timme torn tratt trumma trumpet tulpan tunnel
        turist tvilling uggla vagn vante varg vatten vecka vind vinter visa zebra zon
        """.split(whereSeparator: \.isWhitespace).map(String.init)
}
