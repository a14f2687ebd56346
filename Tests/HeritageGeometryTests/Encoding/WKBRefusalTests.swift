import Heritage
import HeritageGeometry
import Testing

struct WKBRefusalTests {
  @Test(arguments: WKBSample.all)
  func bytesCutShortAtAnyLengthAreTruncated(sample: WKBSample) {
    for whole in [bytes(sample.littleEndian), bytes(sample.bigEndian)] {
      for length in 0..<whole.count {
        let error = #expect(throws: WKBError.self) { try WKB.decode(Array(whole[..<length])) }
        guard case .truncated(let offset, let needed) = error else {
          Issue.record("\(length) bytes: \(String(describing: error))")
          continue
        }
        #expect(offset <= length && needed > 0 && length + needed <= whole.count)
      }
    }
  }

  @Test(arguments: [
    ("", WKBError.truncated(offset: 0, needed: 1)),
    ("01010000", .truncated(offset: 1, needed: 1)),
    ("0201000000", .unknownByteOrder(2, offset: 0)),
    ("0100000000", .unexpectedType(0, offset: 1)),
    ("0104000000", .unexpectedType(4, offset: 1)),
    ("0107000000", .unexpectedType(7, offset: 1)),
    // ISO Point Z, and the EWKB flag of a reference system.
    ("01E9030000", .unexpectedType(1001, offset: 1)),
    ("0101000020E6100000", .unexpectedType(0x2000_0001, offset: 1)),
    // A MultiPolygon that holds a Point.
    ("010600000001000000" + "0101000000" + "00000000", .unexpectedType(1, offset: 10)),
    // Counts that no buffer can hold.
    ("0102000000FFFFFFFF", .truncated(offset: 9, needed: 68_719_476_720)),
    ("0103000000FFFFFFFF", .truncated(offset: 9, needed: 17_179_869_180)),
    ("0106000000FFFFFFFF", .truncated(offset: 9, needed: 38_654_705_655)),
    // POINT EMPTY.
    ("0101000000000000000000F87F000000000000F87F", .notFinite(offset: 5)),
    ("0101000000000000000000F07F0000000000000000", .notFinite(offset: 5)),
    ("010200000000000000" + "ABCD", .trailingBytes(count: 2)),
  ])
  func everyOtherFaultHasItsOwnError(hexadecimal: String, error: WKBError) {
    #expect(throws: error) { try WKB.decode(bytes(hexadecimal)) }
  }
}
