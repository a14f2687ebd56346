import Heritage

/// The style sheet of all papers, after GB/T 9704-2012: A4; margins 37 mm above and 28 mm on the binding side, so that
/// the core is 156 × 225 mm; text in 3号仿宋 (16 pt), 22 lines of 28 characters; titles in 2号小标宋 (22 pt);
/// page numbers below the core, with how many there are: papers are handed on by the sheet. Wide tables stand on pages laid across.
enum PaperStyle {
  static func text(footer: String, watermark: String?) -> String {
    """
    @page { size: A4 portrait; margin: 37mm 26mm 35mm 28mm;
      @bottom-center { content: "第 " counter(page) " 页　共 " counter(pages) " 页"; font: 10.5pt \(song);
        white-space: nowrap; }
      @bottom-left { content: ""; width: 50mm; }
      @bottom-right { content: "\(quoted(footer))"; font: 7pt/9pt \(song); color: #555; width: 50mm; } }
    @page wide { size: A4 landscape; margin: 28mm 20mm 25mm 20mm; }
    html { font: 16pt/28.95pt \(fangSong); color: #000; }
    body { margin: 0; }
    .wide { page: wide; break-before: page; }
    .sheet + .sheet { break-before: page; }
    h1 { font: 22pt/36pt \(title); text-align: center; margin: 0 0 12pt; font-weight: bold; }
    h2 { font: 16pt/28.95pt \(hei); margin: 10pt 0 4pt; break-after: avoid; }
    p { margin: 0; text-indent: 2em; text-align: justify; }
    .number { text-align: center; text-indent: 0; margin-bottom: 14pt; }
    .to, .plain { text-indent: 0; }
    .issuer, .signs, .check { break-before: avoid; }
    .check { text-indent: 0; text-align: right; font: 7pt/10pt \(song); color: #555; margin-top: 4pt;
      overflow-wrap: anywhere; }
    .issuer { text-align: right; text-indent: 0; margin: 28pt 2em 0 0; break-inside: avoid; }
    .small { font-size: 10.5pt; line-height: 16pt; text-indent: 0; color: #333; }
    table { border-collapse: collapse; width: 100%; font-size: 10.5pt; line-height: 15pt; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #000; padding: 2pt 3pt; vertical-align: middle;
      overflow-wrap: anywhere; }
    th { font-family: \(hei); font-weight: normal; text-align: center; }
    .fixed { table-layout: fixed; }
    td.mid { text-align: center; white-space: nowrap; } .fixed td.mid { white-space: normal; } td.num { text-align: right; }
    .code { white-space: nowrap; }
    .dense { font-size: 9pt; line-height: 12.5pt; }
    .facts th { width: 22mm; white-space: nowrap; }
    .signs { margin-top: 14pt; break-inside: avoid; table-layout: fixed; }
    .signs th { width: 30mm; height: 11mm; }
    .form h1 { margin-bottom: 4pt; } .form .number { margin-bottom: 6pt; font-size: 14pt; }
    .form h2 { font-size: 12pt; line-height: 18pt; margin: 8pt 0 3pt; }
    .form .plain { font-size: 12pt; line-height: 20pt; text-align: center; }
    .form .signs th { height: 9mm; }
    .hash { font-family: monospace; font-size: 8pt; overflow-wrap: anywhere; }
    .plates { display: grid; grid-template-columns: 76mm 76mm; gap: 4mm; }
    figure { margin: 0; break-inside: avoid; }
    img { display: block; max-width: 76mm; max-height: 92mm; margin: 0 auto 1mm; }
    figcaption { font-size: 9pt; line-height: 12pt; text-align: center; overflow-wrap: anywhere; }
    .unshown { text-indent: 0; text-align: center; font-size: 10.5pt; line-height: 16pt; border: 0.5pt solid #000;
      padding: 12mm 4mm; margin: 0 0 1mm; }
    .mark { text-indent: 0; text-align: center; font: 10.5pt/16pt \(hei); border: 0.5pt solid #000;
      margin: 0 0 8pt; }
    .watermark { position: fixed; top: 38%; left: 0; right: 0; text-align: center; z-index: -1;
      white-space: nowrap; font: 52pt \(hei); color: rgba(0, 0, 0, 0.07); transform: rotate(-30deg); }
    @media screen { body { background: #ddd; padding: 8mm 0; }
      .sheet { background: #fff; box-sizing: border-box; width: 210mm; min-height: 297mm;
        margin: 0 auto 8mm; padding: 37mm 26mm 35mm 28mm; }
      .wide { width: 297mm; min-height: 210mm; padding: 28mm 20mm 25mm; } }
    """ + (watermark == nil ? "\n.watermark { display: none; }" : "")
  }

  private static let fangSong =
    "FangSong, \"仿宋\", FangSong_GB2312, STFangsong, \"Noto Serif CJK SC\", \"Source Han Serif SC\", serif"
  private static let song =
    "SimSun, \"宋体\", STSong, \"Noto Serif CJK SC\", \"Source Han Serif SC\", serif"
  private static let hei =
    "SimHei, \"黑体\", STHeiti, \"Noto Sans CJK SC\", \"Source Han Sans SC\", sans-serif"
  private static let title =
    "\"FZXiaoBiaoSong-B05S\", \"方正小标宋简体\", STZhongsong, \"Noto Serif CJK SC\", SimSun, serif"

  /// As a CSS string may hold it.
  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\", "<", ">", "&": "\\\(String(scalar.value, radix: 16)) "
      // As in the text of the page; the first backslash is one of CSS.
      default:
        scalar.isUnseen
          ? "\\5c u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
      }
    }.joined()
  }
}
