import Heritage

/// A form that is filled in from the registry as far as it goes, and by hand from there on: 半年报, 事故速报.
struct BlankForm {
  let form: PaperForm

  var sheets: [HTML] {
    let head: [HTML] = [
      .tag("h1", nil, form.title), .tag("p", "number", form.subject),
      .tag("p", "plain", "\(form.bureau)　\(FormParts.day(form.printedOn.description))"),
      .tag("p", "small", form.note),
    ]
    let facts: [HTML] =
      form.facts.isEmpty
      ? []
      : [
        .tag("h2", nil, form.factsHeading),
        FormParts.facts(form.facts.map { ($0.label, $0.value) }),
      ]
    return [
      FormParts.sheet(
        head + facts + form.tables.flatMap(table) + blanks
          + [FormParts.signs(form.signs.map { ($0, "") })], isForm: true)
    ]
  }

  private func table(_ table: PaperForm.Table) -> [HTML] {
    [.tag("h2", nil, table.heading)]
      + (table.rows.isEmpty
        ? []
        : [
          FormParts.table("dense", table.columns, table.rows.map { $0.map { FormParts.cell($0) } })
        ]) + (table.note.map { [.tag("p", "small", $0)] } ?? [])
  }

  private var blanks: [HTML] {
    let boxes = form.blanks.boxes.map { label -> HTML in
      .tag(
        "tr", nil,
        [
          .element("th", attributes: [("style", "height: 24mm")], [.text(label)]),
          FormParts.cell(""),
        ])
    }
    return [.tag("h2", nil, form.blanks.heading)]
      + (form.blanks.lines.isEmpty ? [] : [FormParts.signs(form.blanks.lines.map { ($0, "") })])
      + (boxes.isEmpty ? [] : [.tag("table", "facts", [.tag("tbody", nil, boxes)])])
  }
}
