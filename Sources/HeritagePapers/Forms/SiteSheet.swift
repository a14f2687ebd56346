import Heritage

/// 文物点档案: the file of a site on a page, with what is owed and open below.
struct SiteSheet {
  let site: PaperSite

  var sheets: [HTML] {
    let head: [HTML] = [
      .tag("h1", nil, site.title),
      .tag(
        "p", "plain", "\(site.bureau)　\(FormParts.day(site.printedOn.description))"),
      FormParts.facts(site.facts.map { ($0.label, $0.value) }),
    ]
    let tables = site.tables.filter { !$0.rows.isEmpty }.flatMap { table -> [HTML] in
      [
        .tag("h2", nil, table.heading),
        FormParts.table("dense", table.columns, table.rows.map { $0.map { FormParts.cell($0) } }),
      ]
    }
    return [FormParts.sheet(head + tables, isForm: true)]
  }
}
