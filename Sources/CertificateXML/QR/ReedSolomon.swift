/// Error correction over GF(2⁸) with the polynomial x⁸+x⁴+x³+x²+1, as QR codes use it (ISO/IEC 18004, 7.5).
enum ReedSolomon {
    private static let reduction = 0x11D

    /// The product of two field elements.
    static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var product = 0
        var shifted = Int(left)
        for bit in 0..<8 {
            if Int(right) >> bit & 1 == 1 { product ^= shifted }
            shifted <<= 1
            if shifted > 0xFF { shifted ^= reduction }
        }
        return UInt8(product)
    }

    /// The generator polynomial ∏(x − 2ⁱ) for i below `degree`: its coefficients from the highest power but one down.
    static func generator(degree: Int) -> [UInt8] {
        var coefficients: [UInt8] = [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            // Multiply by (x − root); in this field minus is plus.
            var next = coefficients + [0]
            for (index, coefficient) in coefficients.enumerated() {
                next[index + 1] ^= product(coefficient, root)
            }
            coefficients = next
            root = product(root, 2)
        }
        return Array(coefficients.dropFirst())
    }

    /// The remainder of `data`, shifted by the generator's degree, divided by the generator.
    static func remainder(of data: some Sequence<UInt8>, by generator: [UInt8]) -> [UInt8] {
        var remainder = [UInt8](repeating: 0, count: generator.count)
        for byte in data {
            let factor = byte ^ remainder[0]
            remainder.removeFirst()
            remainder.append(0)
            for index in remainder.indices { remainder[index] ^= product(generator[index], factor) }
        }
        return remainder
    }
}
