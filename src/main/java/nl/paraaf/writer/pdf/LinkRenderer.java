package nl.paraaf.writer.pdf;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import nl.paraaf.diagnostic.ParaafFault;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.area.Trait;
import org.apache.fop.area.inline.BasicLinkArea;
import org.apache.fop.area.inline.InlineParent;
import org.apache.fop.render.intermediate.EventProducingFilter;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentNavigationHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFRenderer;
import org.apache.fop.render.intermediate.extensions.AbstractAction;
import org.apache.fop.render.intermediate.extensions.BookmarkTree;
import org.apache.fop.render.intermediate.extensions.Link;
import org.apache.fop.render.intermediate.extensions.NamedDestination;
import org.apache.fop.render.pdf.PDFDocumentHandler;

/**
 * The engine's renderer, which keeps the tag of each link apart. The engine keeps one tag for each
 * destination until the end of the page, so that of several links to one place the last would get
 * the areas of all, and the others none.
 */
final class LinkRenderer extends IFRenderer {
  /** The tags of the links of this page, in the order in which the engine will make the links. */
  private final Queue<Optional<StructureTreeElement>> tags = new ArrayDeque<>();

  private LinkRenderer(FOUserAgent agent) {
    super(agent);
  }

  /** Makes an agent use this renderer to make PDF. */
  static void use(FOUserAgent agent) {
    LinkRenderer renderer = new LinkRenderer(agent);
    PDFDocumentHandler handler = renderer.new Handler(new IFContext(agent));
    agent.setStructureTreeEventHandler(handler.getStructureTreeEventHandler());
    try {
      handler.getConfigurator().configure(handler);
    } catch (FOPException e) {
      throw new ParaafFault("the PDF engine refuses its fonts", e);
    }
    renderer.setDocumentHandler(new EventProducingFilter(handler, agent));
    agent.setRendererOverride(renderer);
  }

  @Override
  public void renderInlineParent(InlineParent area) {
    super.renderInlineParent(area);
    boolean link =
        area.hasTrait(Trait.INTERNAL_LINK)
            || area.hasTrait(Trait.EXTERNAL_LINK)
            || (area instanceof BasicLinkArea basic && basic.getResolver() != null);
    if (link) {
      Object tag = area.getTrait(Trait.STRUCTURE_TREE_ELEMENT);
      tags.add(Optional.ofNullable((StructureTreeElement) tag));
    }
  }

  /** Makes PDF, and each link with its own tag. */
  private final class Handler extends PDFDocumentHandler {
    private Handler(IFContext context) {
      super(context);
    }

    @Override
    public IFDocumentNavigationHandler getDocumentNavigationHandler() {
      return new Navigation(super.getDocumentNavigationHandler());
    }
  }

  private final class Navigation implements IFDocumentNavigationHandler {
    private final IFDocumentNavigationHandler engine;

    private Navigation(IFDocumentNavigationHandler engine) {
      this.engine = engine;
    }

    @Override
    public void renderLink(Link link) throws IFException {
      tags.remove().ifPresent(link.getAction()::setStructureTreeElement);
      engine.renderLink(link);
    }

    @Override
    public void renderNamedDestination(NamedDestination destination) throws IFException {
      engine.renderNamedDestination(destination);
    }

    @Override
    public void renderBookmarkTree(BookmarkTree tree) throws IFException {
      engine.renderBookmarkTree(tree);
    }

    @Override
    public void addResolvedAction(AbstractAction action) throws IFException {
      engine.addResolvedAction(action);
    }

    @Override
    public int getPageIndex() {
      return engine.getPageIndex();
    }
  }
}
