/// How much of a hash stands on paper, and how much has to be given back to look for it.
///
/// A hash is 64 hexadecimal digits. Half of them, 128 bits, are what nobody can make another text fit; twelve can be
/// tried out in a day.
public enum PrintedHash {
  /// Hexadecimal digits.
  public static let digits = 32

  /// The digits that are printed where the whole hash has no room.
  public static func short(_ hash: String) -> String { String(hash.prefix(digits)) }
}
