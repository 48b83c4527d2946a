import CLibXML2

/// libxml2's strings: bytes of UTF-8, ended by a zero byte.
extension UnsafePointer where Pointee == xmlChar {
    /// The bytes, without the zero.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: self, count: intyga_xml_length(self))
    }

    var string: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the string consists of exactly these bytes.
    func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        for index in 0..<other.count {
            let byte = self[index]
            // A zero byte ends this string, whatever the other holds there.
            if byte == 0 || byte != other[index] { return false }
        }
        return self[other.count] == 0
    }

    /// Whether both strings hold the same bytes.
    func equals(_ other: UnsafePointer<xmlChar>) -> Bool {
        self == other || xmlStrEqual(self, other) == 1
    }

    /// Whether this string comes before the other in the order of Unicode code points, which is that of the bytes.
    func precedes(_ other: UnsafePointer<xmlChar>) -> Bool {
        xmlStrcmp(self, other) < 0
    }
}

extension UnsafePointer where Pointee == xmlChar {
    /// Whether the string consists of exactly these bytes.
    func equals(_ literal: StaticString) -> Bool {
        equals(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }
}
