import java.io.File;
import java.util.TreeMap;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens each file as Gephi does and prints, a line each: `file`, `issue`, `nodes`, `edges`, `column`, `node`, `edge`,
 * with fields parted by tabs. Values are quoted so that a line stays a line.
 */
public class GephiReader {
  public static void main(String[] files) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    projects.newProject();
    for (String file : files) {
      Workspace workspace = projects.newWorkspace(projects.getCurrentProject());
      projects.openWorkspace(workspace);
      Container container = imports.importFile(new File(file));
      container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
      container.getLoader().setAutoScale(false);
      line("file", file);
      var issues = container.getReport().getIssues(Integer.MAX_VALUE);
      while (issues.hasNext()) {
        Issue issue = issues.next();
        line("issue", String.valueOf(issue.getLevel()), issue.getMessage());
      }
      imports.process(container, new DefaultProcessor(), workspace);
      GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
      Graph graph = model.getGraph();
      line("nodes", String.valueOf(graph.getNodeCount()));
      line("edges", String.valueOf(graph.getEdgeCount()));
      columns("node", model.getNodeTable());
      columns("edge", model.getEdgeTable());
      for (Node node : graph.getNodes().toArray()) {
        line("node", String.valueOf(node.getId()), String.valueOf(node.getLabel()),
            text(node.getAttribute("labels")), node.x() + " " + node.y(), node.size() + "",
            node.getColor().getRed() + " " + node.getColor().getGreen() + " " + node.getColor().getBlue(),
            text(node.getAttribute("aliases")));
      }
      for (Edge edge : graph.getEdges().toArray()) {
        line("edge", String.valueOf(edge.getId()), String.valueOf(edge.getSource().getId()),
            String.valueOf(edge.getTarget().getId()), String.valueOf(edge.getLabel()),
            String.valueOf(edge.getTypeLabel()), String.valueOf(edge.getWeight()), text(edge.getAttribute("sentences")));
      }
    }
    System.out.flush();
    System.exit(0);
  }

  private static void columns(String owner, Table table) {
    TreeMap<String, String> types = new TreeMap<>();
    for (Column column : table) types.put(column.getId(), column.getTypeClass().getSimpleName());
    types.forEach((id, type) -> line("column", owner, id, type));
  }

  private static String text(Object value) {
    return value instanceof Object[] list ? String.join("|", (String[]) list) : String.valueOf(value);
  }

  private static void line(String... fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      if (line.length() > 0) line.append('\t');
      for (char unit : field.toCharArray()) {
        if (unit < ' ' || unit > '~' || unit == '%') line.append(String.format("%%%04x", (int) unit));
        else line.append(unit);
      }
    }
    System.out.println(line);
  }
}
