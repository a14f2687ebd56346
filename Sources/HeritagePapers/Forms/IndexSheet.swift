import Heritage

/// 目录: the first page of a folder, with links to all its files.
struct IndexSheet {
  let index: PaperIndex

  var sheets: [HTML] {
    let head: [HTML] = [
      .tag("h1", nil, index.title),
      .tag("p", "plain", "\(index.bureau)　\(FormParts.day(index.printedOn.description))"),
      FormParts.facts(index.facts.map { ($0.label, $0.value) }),
    ]
    let groups = index.groups.filter { !$0.links.isEmpty }.flatMap { group -> [HTML] in
      [
        .tag("h2", nil, "\(group.heading)（\(group.links.count)）"),
        FormParts.table("dense", ["文件", "说明"], group.links.map(row)),
      ]
    }
    let remarks = FormParts.paragraphs(index.remarks)
    return [FormParts.sheet(head + groups + remarks, isForm: true)]
  }

  private func row(_ link: PaperIndex.Link) -> [HTML] {
    // A path of ours holds letters, digits, `-`, `_`, `.` and `/` alone, and never begins as an address of the web.
    let anchor = HTML.element("a", attributes: [("href", "./\(link.path)")], [.text(link.text)])
    return [.tag("td", nil, [anchor]), FormParts.cell(link.note)]
  }
}
