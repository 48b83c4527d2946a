/// 256 words that stand for a byte each, to be read out, written down and typed. They are everyday Swedish, without å, ä and ö, and no
/// two differ by one letter only.
enum EverydayWords {
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
