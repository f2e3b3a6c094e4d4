package pipeline

import "epithet/pipeline/output"

// draw draws the charts and writes the page from the tables in the output
// folder, as many of them at a time as there are workers.
func draw(out *output.Folder, workers int) (outputs []Output, notices []string, err error) {
	d, err := readDrawn(out.Path("tables"), workers)
	if err != nil {
		return nil, nil, err
	}
	figures := d.figures()
	files, missing := make([][]Output, len(figures)), make([][]rune, len(figures))
	var page Output
	tasks := []func() error{ // the longest first
		func() (err error) { page, err = writeReport(out, d); return err },
	}
	for i, f := range figures {
		tasks = append(tasks, func() (err error) { files[i], missing[i], err = f.write(out); return err })
	}
	if err := inParallel(workers, tasks...); err != nil {
		return nil, nil, err
	}
	var lacking []rune
	for i := range figures {
		outputs = append(outputs, files[i]...)
		lacking = append(lacking, missing[i]...)
	}
	if len(lacking) > 0 {
		notices = append(notices, missingNotice(lacking))
	}
	return append(outputs, page), notices, nil
}
