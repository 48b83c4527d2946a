/// Things of one kind, of which people are shown no more than they can read.
struct Grouped<Item> {
    /// A group that is no larger is shown whole.
    static var limit: Int { 5 }
    private static var shownOfMore: Int { 3 }

    let items: [Item]

    /// The groups in the order in which they begin.
    static func groups<Kind: Hashable>(of items: [Item], by kind: (Item) -> Kind) -> [Grouped] {
        var order: [Kind] = []
        var groups: [Kind: [Item]] = [:]
        for item in items {
            let kind = kind(item)
            if groups[kind] == nil { order.append(kind) }
            groups[kind, default: []].append(item)
        }
        return order.compactMap { groups[$0].map(Grouped.init(items:)) }
    }

    var shown: ArraySlice<Item> { items.count <= Self.limit ? items[...] : items.prefix(Self.shownOfMore) }
    var countOfOthers: Int { items.count - shown.count }
    /// The last of those that are not shown.
    var last: Item? { countOfOthers > 0 ? items.last : nil }
}
